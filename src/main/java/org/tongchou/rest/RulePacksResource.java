package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.office.Badge;
import org.tongchou.standard.Difference;
import org.tongchou.standard.HoldingPack;
import org.tongchou.standard.PackFile;
import org.tongchou.standard.RulePackDesk;

/** Rule packs: what is in force, and the way of a new one from its draft to its publication. */
@Path("/rule-packs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RulePacksResource {

    @Inject
    Badge badge;

    @Inject
    RulePackDesk desk;

    @Inject
    SentPack sent;

    @Inject
    Today today;

    @Inject
    Language language;

    private record DifferencesAnswer(List<DifferenceAnswer> rows) {
    }

    private record DifferenceAnswer(String part, String row, String field, String before, String after) {
        static DifferenceAnswer of(Difference difference) {
            return new DifferenceAnswer(difference.part().field(), difference.row(), difference.field(), difference.before().orElse(null),
                difference.after().orElse(null));
        }
    }

    /** The rule pack in force in a region, today or on a day, with the packs that it lies upon and all versions of their regions. */
    @GET
    public Response inForce(@QueryParam("region") String region, @QueryParam("on") String on) {
        Officer officer = badge.officer();
        OfficeCode where = Parameters.office("region", region, officer.office());
        LocalDate day = Parameters.day("on", on).orElseGet(() -> today.of(officer));
        HoldingPack held = desk.holding(officer, where, day).orElseThrow(Refused::notFound);
        return Replies.ok(PackAnswer.Holding.of(held, desk.versions(officer, chain(where))));
    }

    /** One pack, at work or published, with what is to be said before its publication. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return answer(desk.find(badge.officer(), Parameters.number(id)));
    }

    /** What differs in this pack from another. */
    @GET
    @Path("{id}/differences")
    public Response differences(@PathParam("id") String id, @QueryParam("from") String from) {
        List<Difference> differences = desk.differences(badge.officer(), Parameters.number("from", from), Parameters.number(id));
        return Replies.ok(new DifferencesAnswer(differences.stream().map(DifferenceAnswer::of).toList()));
    }

    /** Begins a draft. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(@Context UriInfo address) {
        PackFile file = sent.draft(badge.officer());
        return Replies.created(address.getAbsolutePathBuilder().path(Long.toString(file.id())).build(), PackAnswer.One.of(file, language), file.row());
    }

    /** Rewrites a draft; whoever does so says which version was read. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revise(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(sent.revise(badge.officer(), Parameters.number(id), ifMatch));
    }

    /** Publishes what somebody else drafted, or withdraws what has not begun. */
    @POST
    @Path("{id}/actions/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Officer officer = badge.officer();
        return answer(switch (action) {
            case "PUBLISH" -> sent.publish(officer, Parameters.number(id), ifMatch);
            case "WITHDRAW" -> sent.withdraw(officer, Parameters.number(id), ifMatch);
            default -> throw Problem.unknownAction();
        });
    }

    private Response answer(PackFile file) {
        return Replies.ok(PackAnswer.One.of(file, language), file.row());
    }

    /** The nation, and the regions in which an office lies. */
    private static List<OfficeCode> chain(OfficeCode office) {
        List<OfficeCode> regions = new ArrayList<>(List.of(Layer.NATIONAL));
        Optional<OfficeCode> region = Optional.of(office);
        for (; region.isPresent(); region = region.get().parent()) {
            regions.add(1, region.get());
        }
        return regions;
    }
}
