package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.tongchou.office.Badge;
import org.tongchou.simulation.Replay;

/** The decisions of one file, made again. */
@Path("/applications/{number}/replay")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReplayResource {

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Replay replay;

    /** Makes them again; the body is empty. */
    @POST
    public Response one(@PathParam("number") String number) {
        sent.read(body -> body);
        return Replies.ok(ReplayAnswer.of(replay.one(badge.officer(), number)));
    }
}
