package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.office.Badge;
import org.tongchou.simulation.Difference;
import org.tongchou.simulation.ReplayFile;
import org.tongchou.simulation.ReplayState;
import org.tongchou.simulation.Replaying;
import org.tongchou.simulation.Replays;

/** Replays of all decisions of an office, carried out in the background (statistics.md "Decision replay"). */
@Path("/audit/replays")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditReplaysResource {

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Replaying replaying;

    private record RowAnswer(long id, String office, ReplayState state, long total, long checked, long differing, String begunBy, String begunAt, String endedAt) {
        static RowAnswer of(ReplayFile file) {
            return new RowAnswer(file.id(), file.office().value(), file.state(), file.found().total(), file.found().checked(), file.found().differing(), file.askedBy(),
                Answers.moment(file.begunAt()), file.endedAt().map(Answers::moment).orElse(null));
        }
    }

    private record FileAnswer(long id, String office, ReplayState state, long total, long checked, long differing, List<Difference> differences, String begunBy, String begunAt,
        String endedAt) {
        static FileAnswer of(ReplayFile file) {
            RowAnswer row = RowAnswer.of(file);
            return new FileAnswer(row.id(), row.office(), row.state(), row.total(), row.checked(), row.differing(), file.differences(), row.begunBy(), row.begunAt(), row.endedAt());
        }
    }

    private record PageAnswer(List<RowAnswer> rows, String next) {
    }

    /** Begins one; answered at once, carried out in the background. The body is empty. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@Context UriInfo address) {
        Officer officer = badge.officer();
        sent.read(body -> body);
        ReplayFile file = replaying.begin(officer);
        return Replies.accepted(address.getAbsolutePathBuilder().path(Long.toString(file.id())).build(), FileAnswer.of(file));
    }

    /** One page of the jurisdiction's, the newest first. */
    @GET
    public Response list(@QueryParam("page") String page) {
        Replays found = replaying.newest(badge.officer(), Parameters.text("page", page));
        return Replies.ok(new PageAnswer(found.rows().stream().map(RowAnswer::of).toList(), Answers.next(found.next())));
    }

    /** How one stands, and what it found. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return Replies.ok(FileAnswer.of(replaying.find(badge.officer(), Parameters.number(id))));
    }

    /** Stops one. */
    @POST
    @Path("{id}/actions/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("id") String id, @PathParam("action") String action) {
        Officer officer = badge.officer();
        sent.read(body -> body);
        if (!action.equals("CANCEL")) {
            throw Problem.unknownAction();
        }
        return Replies.ok(FileAnswer.of(replaying.cancel(officer, Parameters.number(id))));
    }
}
