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
import org.tongchou.access.Officer;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.statistics.Freezing;
import org.tongchou.statistics.FreezingRound;

/** The frozen figures of closed months: frozen county by county, and counted again. */
@Path("/statistics/frozen-months")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FrozenMonthsResource {

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Freezing freezing;

    @Inject
    FreezingRound round;

    /** Freezes the month of every county of an office that is paid and not frozen; each county by itself, and those that could not be are named. */
    @POST
    public Response freeze() {
        record Wanted(OfficeCode office, Month month) {
        }
        Officer officer = badge.officer();
        Wanted wanted = sent.read(body -> new Wanted(body.office("office"), body.month("month")));
        return Replies.ok(round.freeze(officer, wanted.office(), wanted.month()));
    }

    /** Counts a county's frozen month again: {@code differing} must be 0. */
    @POST
    @Path("{county}/{month}/recount")
    public Response recount(@PathParam("county") String county, @PathParam("month") String month) {
        sent.read(body -> body);
        return Replies.ok(freezing.recount(badge.officer(), Parameters.office("county", county), Parameters.month("month", month)));
    }
}
