package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.tongchou.access.Officer;
import org.tongchou.office.Badge;
import org.tongchou.statistics.Figures;

/** Figures, without a single person in them. */
@Path("/statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {

    @Inject
    Badge badge;

    @Inject
    Figures figures;

    /** A month's figures of an office and of those right below it. */
    @GET
    @Path("monthly")
    public Response monthly(@QueryParam("office") String office, @QueryParam("month") String month) {
        Officer officer = badge.officer();
        return Replies.ok(MonthlyAnswer.of(figures.monthly(officer, Parameters.office("office", office, officer.office()), Parameters.month("month", month))));
    }

    /** The national reference series of 2015 to 2020, published beside computed. */
    @GET
    @Path("reference")
    public Response reference() {
        return Replies.ok(ReferenceAnswer.of(figures.reference(badge.officer())));
    }
}
