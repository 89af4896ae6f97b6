package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.office.Badge;
import org.tongchou.standard.PublishedStandard;
import org.tongchou.standard.StandardDesk;

/** Standards in force. */
@Path("/standards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StandardsResource {

    @Inject
    Badge badge;

    @Inject
    StandardDesk desk;

    @Inject
    Today today;

    private record StandardAnswer(String office, String on, String region, String category, String unit, long amount, String from, String document) {
    }

    /** The standard of a category in force at an office, today or on a day, with its document. */
    @GET
    public Response inForce(@QueryParam("office") String office, @QueryParam("category") String category, @QueryParam("on") String on) {
        Officer officer = badge.officer();
        OfficeCode where = Parameters.office("office", office, officer.office());
        Category which = Parameters.oneOf("category", category, Category.class).orElseThrow(() -> Refused.invalid("rest.parameterMissing", "category"));
        LocalDate day = Parameters.day("on", on).orElseGet(() -> today.of(officer));
        PublishedStandard standard = desk.standard(officer, where, which.name(), day).orElseThrow(Refused::notFound);
        return Replies.ok(new StandardAnswer(where.value(), day.toString(), standard.region().value(), standard.category(), standard.unit(),
            standard.amount().fen(), standard.from().toString(), standard.document()));
    }
}
