package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.tongchou.office.Badge;
import org.tongchou.simulation.Replay;

/** All decisions of a jurisdiction, made again part by part. */
@Path("/replays")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReplaysResource {

    private static final int LONGEST_KEY = 18;

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Replay replay;

    /** Makes the next part again; whoever wants all sends back what {@code next} gave until it is null. */
    @POST
    public Response next() {
        String after = sent.read(body -> body.optionalText("after", LONGEST_KEY)).orElse("");
        return Replies.ok(ReplayAnswer.of(replay.next(badge.officer(), after)));
    }
}
