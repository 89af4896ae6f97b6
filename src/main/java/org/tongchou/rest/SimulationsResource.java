package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.office.Badge;
import org.tongchou.simulation.HandingOver;
import org.tongchou.simulation.Question;
import org.tongchou.simulation.Simulating;
import org.tongchou.simulation.SimulationFile;
import org.tongchou.simulation.SimulationResult;
import org.tongchou.simulation.SimulationState;

/** The simulator of the co-ordination of standards (api.md "A simulation"). */
@Path("/simulations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SimulationsResource {

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Simulating simulating;

    @Inject
    HandingOver handingOver;

    private record SimulationAnswer(long id, SimulationState state, long households, long done, SimulationResult result) {
        static SimulationAnswer of(SimulationFile file) {
            return new SimulationAnswer(file.id(), file.state(), file.households(), file.done(), file.result().orElse(null));
        }
    }

    private record SimulationsAnswer(List<SimulationAnswer> rows) {
    }

    private record DraftsAnswer(List<Long> rulePacks) {
    }

    /** Asks; answered at once, reckoned in the background. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@Context UriInfo address) {
        Officer officer = badge.officer();
        SimulationFile file = simulating.ask(officer, sent.read(Question::read));
        return Replies.accepted(address.getAbsolutePathBuilder().path(Long.toString(file.id())).build(), SimulationAnswer.of(file));
    }

    /** The newest ones. */
    @GET
    public Response newest() {
        return Replies.ok(new SimulationsAnswer(simulating.newest(badge.officer()).stream().map(SimulationAnswer::of).toList()));
    }

    /** How one stands, and what came out once it is done. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return Replies.ok(SimulationAnswer.of(simulating.find(badge.officer(), Parameters.number(id))));
    }

    /** Stops one, or hands what it asked over to drafts of rule packs. */
    @POST
    @Path("{id}/actions/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("id") String id, @PathParam("action") String action) {
        Officer officer = badge.officer();
        sent.read(body -> body);
        return switch (action) {
            case "CANCEL" -> Replies.ok(SimulationAnswer.of(simulating.cancel(officer, Parameters.number(id))));
            case "HAND_OVER" -> Replies.ok(new DraftsAnswer(handingOver.draft(officer, Parameters.number(id))));
            default -> throw Problem.unknownAction();
        };
    }
}
