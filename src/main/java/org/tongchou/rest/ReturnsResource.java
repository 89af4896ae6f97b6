package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Money;
import org.tongchou.office.Badge;
import org.tongchou.payment.BankAnswers;
import org.tongchou.payment.FailedLine;
import org.tongchou.payment.ReturnFormat;
import org.tongchou.payment.Returned;
import org.tongchou.payment.Standing;

/** What the banks answer to a run. */
@Path("/payment-runs/{id}/returns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReturnsResource {

    private static final String CSV = "csv";

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    BankAnswers answers;

    private record ReturnedAnswer(long settled, long failed, List<Returned.Unknown> unknown) {
    }

    private record FailedAnswer(String endToEndId, String award, Money amount, String reason, boolean paidFirst, String state) {

        static FailedAnswer of(FailedLine line) {
            return new FailedAnswer(line.endToEndId(), line.award(), line.amount(), line.reason(), line.paidFirst(), line.way().name());
        }
    }

    private record StandingAnswer(long lines, long settled, long failed, long waiting, long reissued, long givenBack, List<FailedAnswer> failedLines,
        List<Returned.Unknown> unknown, String next) {

        static StandingAnswer of(Standing run, List<FailedLine> failed, List<Returned.Unknown> unknown) {
            String next = failed.size() < BankAnswers.PAGE ? null : Long.toString(failed.get(failed.size() - 1).key());
            return new StandingAnswer(run.lines(), run.settled(), run.failed(), run.waiting(), run.reissued(), run.givenBack(),
                failed.stream().map(FailedAnswer::of).toList(), unknown, next);
        }
    }

    /** Takes in what a bank answers: a table, or an ISO 20022 message. */
    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    public Response take(@PathParam("id") String id, @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type) {
        ReturnFormat format = type.getSubtype().equals(CSV) ? ReturnFormat.CSV : ReturnFormat.XML;
        Returned returned = answers.read(badge.officer(), Parameters.number(id), format, sent.aside());
        return Replies.ok(new ReturnedAnswer(returned.settled(), returned.failed(), returned.unknown()));
    }

    /** How far a run has come at the banks, and its failed lines after the key of one. */
    @GET
    public Response standing(@PathParam("id") String id, @QueryParam("page") String page) {
        Officer officer = badge.officer();
        long run = Parameters.number(id);
        long after = page == null || page.isEmpty() ? 0 : Parameters.number(page);
        return Replies.ok(StandingAnswer.of(answers.standing(officer, run), answers.failed(officer, run, after), answers.unknown(officer, run)));
    }
}
