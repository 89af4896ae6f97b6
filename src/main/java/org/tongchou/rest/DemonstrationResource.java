package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZonedDateTime;
import org.tongchou.access.Demonstration;
import org.tongchou.office.Badge;

/** The business clock, movable in demonstration mode. */
@Path("/demonstration/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DemonstrationResource {

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Demonstration demonstration;

    private record Clock(String now) {

        static Clock of(ZonedDateTime moment) {
            return new Clock(moment.toOffsetDateTime().toString());
        }
    }

    /** The business time. */
    @GET
    public Response read() {
        return Replies.ok(Clock.of(demonstration.now(badge.officer())));
    }

    /** Moves the business clock, forwards or backwards. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move() {
        return Replies.ok(Clock.of(demonstration.moveClock(badge.officer(), SmallBodies.moment(sent.tree()))));
    }
}
