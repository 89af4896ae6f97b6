package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.payment.MonthProgress;
import org.tongchou.payment.WholeMonth;

/** A month begun for all counties at once, and how far it is. */
@Path("/payment-months")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaymentMonthsResource {

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    WholeMonth whole;

    private record CountyAnswer(long run, OfficeCode office, String state, long lines, Money total) {
    }

    private record MonthAnswer(Month month, String state, long counties, long done, List<CountyAnswer> rows) {

        static MonthAnswer of(MonthProgress progress) {
            return new MonthAnswer(progress.month(), progress.done() == progress.counties().size() ? "DONE" : "RUNNING", progress.counties().size(), progress.done(),
                progress.counties().stream().map(county -> new CountyAnswer(county.run(), county.office(), county.state().name(), county.lines(), county.total())).toList());
        }
    }

    /** Begins the month in every county that has none; answered at once, filled behind it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin() {
        Officer officer = badge.officer();
        Month month = sent.read(body -> body.month("month"));
        return Replies.accepted(MonthAnswer.of(whole.begin(officer, month)));
    }

    /** How far it is. */
    @GET
    @Path("{month}")
    public Response progress(@PathParam("month") String month) {
        return Replies.ok(MonthAnswer.of(whole.progress(badge.officer(), Parameters.month("month", month))));
    }
}
