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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.payment.BankAnswers;
import org.tongchou.payment.BankDocument;
import org.tongchou.payment.BankFiles;
import org.tongchou.payment.FailedLine;
import org.tongchou.payment.FileFormat;
import org.tongchou.payment.LinePage;
import org.tongchou.payment.Prepared;
import org.tongchou.payment.ReturnFormat;
import org.tongchou.payment.Returned;
import org.tongchou.payment.RunFile;
import org.tongchou.payment.RunLine;
import org.tongchou.payment.RunRow;
import org.tongchou.payment.Runs;
import org.tongchou.payment.Standing;

/** A county's months of payments. */
@Path("/payment-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaymentRunsResource {

    private static final String RELEASE = "RELEASE";
    private static final String CLOSE = "CLOSE";
    private static final String RETURN_TO_FUND = "RETURN_TO_FUND";
    private static final String CSV = "csv";
    private static final int LONGEST_ID = 40;

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Runs runs;

    @Inject
    BankFiles files;

    @Inject
    BankAnswers answers;

    private record Wanted(OfficeCode office, Month month) {

        static Wanted read(Cursor body) {
            return new Wanted(body.office("office"), body.month("month"));
        }
    }

    private record RowAnswer(long id, OfficeCode office, Month month, String state, long lines, Money total) {

        static RowAnswer of(RunRow run) {
            return new RowAnswer(run.id(), run.office(), run.month(), run.state().name(), run.lines(), run.total());
        }
    }

    private record RowsAnswer(List<RowAnswer> rows) {
    }

    private record LinesAnswer(List<RunLine> rows, String next) {
    }

    private record ReturnedAnswer(long settled, long failed, List<Returned.Unknown> unknown) {
    }

    private record StandingAnswer(long lines, long settled, long failed, long waiting, long reissued, long givenBack, List<FailedLine> failedLines, List<Returned.Unknown> unknown) {

        static StandingAnswer of(Standing run, List<FailedLine> failed, List<Returned.Unknown> unknown) {
            return new StandingAnswer(run.lines(), run.settled(), run.failed(), run.waiting(), run.reissued(), run.givenBack(), failed, unknown);
        }
    }

    /** Prepares a county's month: 201 for a new run, 200 with the run that is there already. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response prepare(@Context UriInfo address) {
        Officer officer = badge.officer();
        Wanted wanted = sent.read(Wanted::read);
        Prepared prepared = runs.prepare(officer, wanted.office(), wanted.month());
        RunAnswer run = RunAnswer.of(prepared.run());
        return prepared.created() ? Replies.created(address.getAbsolutePathBuilder().path(prepared.subject()).build(), run) : Replies.ok(run);
    }

    /** The runs of the jurisdiction, the newest month first. */
    @GET
    public Response list() {
        return Replies.ok(new RowsAnswer(runs.list(badge.officer()).stream().map(RowAnswer::of).toList()));
    }

    /** One run. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return Replies.ok(RunAnswer.of(runs.find(badge.officer(), Parameters.number(id))));
    }

    /** One page of a run's lines. */
    @GET
    @Path("{id}/lines")
    public Response lines(@PathParam("id") String id, @QueryParam("page") String page) {
        LinePage lines = runs.lines(badge.officer(), Parameters.number(id), Parameters.text("page", page));
        return Replies.ok(new LinesAnswer(lines.rows(), Answers.next(lines.next())));
    }

    /** Releases a run that somebody else prepared, gives a failed line back to the fund, or closes the month. */
    @POST
    @Path("{id}/actions/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("id") String id, @PathParam("action") String action) {
        Officer officer = badge.officer();
        return Replies.ok(RunAnswer.of(switch (action) {
            case RELEASE -> {
                sent.read(Cursor::pointer);
                yield runs.release(officer, Parameters.number(id));
            }
            case CLOSE -> {
                sent.read(Cursor::pointer);
                answers.close(officer, Parameters.number(id));
                yield runs.find(officer, Parameters.number(id));
            }
            case RETURN_TO_FUND -> {
                String line = sent.read(body -> body.text("endToEndId", LONGEST_ID));
                answers.giveBack(officer, Parameters.number(id), line);
                yield runs.find(officer, Parameters.number(id));
            }
            default -> throw Problem.unknownAction();
        }));
    }

    /** The file for the banks, once the run is released. */
    @GET
    @Path("{id}/file")
    @Produces({"text/csv", MediaType.APPLICATION_XML})
    public Response file(@PathParam("id") String id, @QueryParam("format") String format, @QueryParam("bank") String bank) {
        FileFormat wanted = FileFormat.of(format == null ? FileFormat.CSV.mark() : format).orElseThrow(() -> Refused.invalid("rest.parameter", "format"));
        BankDocument document = files.file(badge.officer(), Parameters.number(id), wanted, Optional.ofNullable(bank));
        return Response.ok(new HandedOut(document.file())).type(wanted.mediaType())
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + document.name() + "\"").build();
    }

    /** Takes in what a bank answers: a table, or an ISO 20022 message. */
    @POST
    @Path("{id}/returns")
    @Consumes({"text/csv", MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    public Response returns(@PathParam("id") String id, @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type) {
        ReturnFormat format = type.getSubtype().equals(CSV) ? ReturnFormat.CSV : ReturnFormat.XML;
        Returned returned = answers.read(badge.officer(), Parameters.number(id), format, sent.aside());
        return Replies.ok(new ReturnedAnswer(returned.settled(), returned.failed(), returned.unknown()));
    }

    /** How far a run has come at the banks, and its failed lines after the key of one. */
    @GET
    @Path("{id}/returns")
    public Response standing(@PathParam("id") String id, @QueryParam("page") String page) {
        Officer officer = badge.officer();
        long run = Parameters.number(id);
        long after = page == null ? 0 : Parameters.number(page);
        return Replies.ok(StandingAnswer.of(answers.standing(officer, run), answers.failed(officer, run, after), answers.unknown(officer, run)));
    }
}
