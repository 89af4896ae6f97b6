package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.payment.BankAnswers;
import org.tongchou.payment.ChangePage;
import org.tongchou.payment.LinePage;
import org.tongchou.payment.Prepared;
import org.tongchou.payment.RunFile;
import org.tongchou.payment.RunLine;
import org.tongchou.payment.RunRow;
import org.tongchou.payment.Runs;

/** A county's months of payments. */
@Path("/payment-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaymentRunsResource {

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Runs runs;

    @Inject
    RunActs acts;

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

    private record ChangeAnswer(String award, Money before, Money now, String why) {
    }

    private record ChangesAnswer(List<ChangeAnswer> rows, String next) {
    }

    /** Prepares a county's month: 201 for a new run, 200 with the run that is there already. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response prepare(@Context UriInfo address) {
        Officer officer = badge.officer();
        Wanted wanted = sent.read(Wanted::read);
        Prepared prepared = runs.prepare(officer, wanted.office(), wanted.month());
        RunAnswer run = answer(officer, prepared.run());
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
        Officer officer = badge.officer();
        return Replies.ok(answer(officer, runs.find(officer, Parameters.number(id))));
    }

    /** One page of a run's lines. */
    @GET
    @Path("{id}/lines")
    public Response lines(@PathParam("id") String id, @QueryParam("page") String page) {
        LinePage lines = runs.lines(badge.officer(), Parameters.number(id), Parameters.text("page", page));
        return Replies.ok(new LinesAnswer(lines.rows(), Answers.next(lines.next())));
    }

    /** One page of the awards that are paid otherwise than in the month before. */
    @GET
    @Path("{id}/changes")
    public Response changes(@PathParam("id") String id, @QueryParam("page") String page) {
        ChangePage found = runs.changes(badge.officer(), Parameters.number(id), Parameters.text("page", page));
        return Replies.ok(new ChangesAnswer(found.rows().stream().map(row -> new ChangeAnswer(row.award(), row.before(), row.now(), row.why().name())).toList(), Answers.next(found.next())));
    }

    /** Releases a run that somebody else prepared, gives one up, pays an award that was held, leaves a failed line with the fund, or closes the month. */
    @POST
    @Path("{id}/actions/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("id") String id, @PathParam("action") String action) {
        Officer officer = badge.officer();
        return Replies.ok(answer(officer, acts.read(action).on(officer, Parameters.number(id))));
    }

    private RunAnswer answer(Officer officer, RunFile run) {
        boolean works = officer.holdsOneOf(Role.COUNTY_PAYMENTS) && run.state().released();
        return RunAnswer.of(run, works ? Optional.of(answers.standing(officer, run.id())) : Optional.empty());
    }
}
