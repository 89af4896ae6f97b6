package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.tongchou.access.Officer;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.letter.Printing;
import org.tongchou.office.Badge;

/** What a meeting is handed out: a month of an office on two pages of A4. */
@Path("/statistics/meeting.pdf")
@RequestScoped
public class MeetingResource {

    private static final int YEARS = 5;

    @Inject
    Badge badge;

    @Inject
    AskedFigures figures;

    @Inject
    Printing printing;

    @Inject
    Language language;

    /** The two pages as PDF, by the same questions and under the same guard as the page of indicators. */
    @GET
    public Response one(@QueryParam("office") String office, @QueryParam("month") String month, @QueryParam("language") String asked) {
        Officer officer = badge.officer();
        OfficeCode place = Parameters.office("office", office, officer.office());
        Locale locale = language.asked(asked);
        int year = Parameters.month("month", month).year();
        AskedTables.Question question = new AskedTables.Question(office, month, Integer.toString(year - YEARS + 1), Integer.toString(year), null);
        MeetingSheet sheet = new MeetingSheet(locale, figures.indicators(officer, place, question), figures.monthly(officer, place, question), figures.urbanRural(officer, place, question));
        return Response.ok(printing.pdf(sheet.printed())).type("application/pdf")
            .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"meeting-" + place + "-" + month + ".pdf\"").header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
