package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.statistics.CheckedMonth;
import org.tongchou.statistics.Figures;
import org.tongchou.statistics.Indicators;
import org.tongchou.statistics.UrbanRural;

/** Figures, without a single person in them. */
@Path("/statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {

    @Inject
    Badge badge;

    @Inject
    Figures figures;

    @Inject
    UrbanRural urbanRural;

    @Inject
    Indicators indicators;

    @Inject
    Today today;

    /** A month's figures of an office and of those right below it. */
    @GET
    @Path("monthly")
    public Response monthly(@QueryParam("office") String office, @QueryParam("month") String month) {
        Officer officer = badge.officer();
        return Replies.ok(MonthlyAnswer.of(figures.monthly(officer, Parameters.office("office", office, officer.office()), Parameters.month("month", month))));
    }

    /** Town and country of an office side by side, year by year. */
    @GET
    @Path("urban-rural")
    public Response urbanRural(@QueryParam("office") String office, @QueryParam("from") String from, @QueryParam("to") String to) {
        Officer officer = badge.officer();
        int now = today.of(officer).getYear();
        return Replies.ok(UrbanRuralAnswer.of(urbanRural.years(officer, Parameters.office("office", office, officer.office()), Parameters.year("from", from, now),
            Parameters.year("to", to, now))));
    }

    /** The ministry's indicators of a month, and whether they agree with each other. */
    @GET
    @Path("indicators")
    public Response indicators(@QueryParam("office") String office, @QueryParam("month") String month) {
        Officer officer = badge.officer();
        return Replies.ok(IndicatorsAnswer.of(indicators.month(officer, Parameters.office("office", office, officer.office()), Parameters.month("month", month))));
    }

    /** Whether the figures of the closed months agree with each other. */
    @GET
    @Path("identities")
    public Response identities(@QueryParam("office") String office, @QueryParam("from") String from, @QueryParam("to") String to) {
        record Checked(OfficeCode office, List<CheckedMonth> months) {
        }
        Officer officer = badge.officer();
        OfficeCode asked = Parameters.office("office", office, officer.office());
        return Replies.ok(new Checked(asked, indicators.checked(officer, asked, Parameters.month("from", from), Parameters.month("to", to))));
    }
}
