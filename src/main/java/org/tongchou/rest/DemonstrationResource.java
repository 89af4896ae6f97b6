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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Demonstration;
import org.tongchou.json.Cursor;
import org.tongchou.office.Badge;

/** The business clock, movable in demonstration mode. */
@Path("/demonstration/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DemonstrationResource {

    private static final int LONGEST = 40;
    private static final ZonedDateTime SOME_MOMENT = Instant.EPOCH.atZone(BusinessClock.ZONE);

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Demonstration demonstration;

    private record Clock(String now) {

        static Clock of(ZonedDateTime moment) {
            return new Clock(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS)));
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
        return Replies.ok(Clock.of(demonstration.moveClock(badge.officer(), sent.read(DemonstrationResource::moment))));
    }

    private static ZonedDateTime moment(Cursor body) {
        try {
            return OffsetDateTime.parse(body.text("now", LONGEST)).atZoneSameInstant(BusinessClock.ZONE);
        } catch (DateTimeParseException unreadable) {
            body.fault("now", "notMoment");
            return SOME_MOMENT;
        }
    }
}
