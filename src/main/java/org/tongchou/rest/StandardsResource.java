package org.tongchou.rest;

import org.tongchou.price.Composing;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.office.Badge;
import org.tongchou.standard.PublishedStandard;
import org.tongchou.standard.StandardDesk;
import org.tongchou.standard.StandardHistory;

/** Standards in force, now and before. */
@Path("/standards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StandardsResource {

    @Inject
    Badge badge;

    @Inject
    StandardDesk desk;

    @Inject
    StandardHistory history;

    @Inject
    Composing composing;

    @Inject
    Today today;

    private record InForceAnswer(OfficeCode office, LocalDate on, @JsonUnwrapped StandardAnswer standard) {
    }

    private record HeldAnswer(LocalDate heldFrom, Optional<LocalDate> heldUntil, @JsonUnwrapped StandardAnswer standard) {
    }

    private record HistoryAnswer(OfficeCode office, Category category, List<HeldAnswer> held, List<StandardAnswer> published) {
    }

    /** The standard of a category in force at an office, today or on a day, with how it came about. */
    @GET
    public Response inForce(@QueryParam("office") String office, @QueryParam("category") String category, @QueryParam("on") String on) {
        Officer officer = badge.officer();
        OfficeCode where = Parameters.office("office", office, officer.office());
        Category which = category(category);
        LocalDate day = Parameters.day("on", on).orElseGet(() -> today.of(officer));
        PublishedStandard standard = desk.standard(officer, where, which.name(), day).orElseThrow(Refused::notFound);
        return Replies.ok(new InForceAnswer(where, day, StandardAnswer.of(standard)));
    }

    /** What held at an office when, and everything that was published for the regions in which it lies. */
    @GET
    @Path("history")
    public Response history(@QueryParam("office") String office, @QueryParam("category") String category) {
        Officer officer = badge.officer();
        OfficeCode where = Parameters.office("office", office, officer.office());
        Category which = category(category);
        return Replies.ok(new HistoryAnswer(where, which,
            history.held(officer, where, which).stream().map(held -> new HeldAnswer(held.from(), held.until(), StandardAnswer.of(held.what()))).toList(),
            history.published(officer, where, which).stream().map(StandardAnswer::of).toList()));
    }

    /** How the line at an office on a day is composed as "1 + X", with the basis and the line of the budget of each. */
    @GET
    @Path("composition")
    public Response composition(@QueryParam("office") String office, @QueryParam("on") String on) {
        Officer officer = badge.officer();
        LocalDate day = Parameters.day("on", on).orElseGet(() -> today.of(officer));
        return Replies.ok(CompositionAnswer.of(composing.at(officer, Parameters.office("office", office, officer.office()), day)));
    }

    private static Category category(String category) {
        return Parameters.oneOf("category", category, Category.class).orElseThrow(() -> Refused.invalid("rest.parameterMissing", "category"));
    }
}
