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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.payment.Recoveries;
import org.tongchou.payment.RecoveryAct;
import org.tongchou.payment.RecoveryFile;
import org.tongchou.payment.RecoveryRows;
import org.tongchou.payment.RecoveryRow;

/** What was paid too much, and how it is got back; amounts in fen. */
@Path("/recoveries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecoveriesResource {

    private static final int LONGEST = 500;

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Recoveries recoveries;

    private record Wanted(Money amount, String text) {

        static Wanted read(Cursor body) {
            return new Wanted(body.amount("amount"), body.text("text", LONGEST));
        }
    }

    private record RowAnswer(String award, OfficeCode office, Money found, Money received, Money waived, Money writtenOff, Money outstanding) {

        static RowAnswer of(RecoveryRow row) {
            return new RowAnswer(row.award(), row.township(), row.sums().found(), row.sums().received(), row.sums().waived(), row.sums().writtenOff(), row.sums().outstanding());
        }
    }

    private record RowsAnswer(List<RowAnswer> rows, String next) {
    }

    private record EntryAnswer(String act, Money amount, Month month, String by, String at, String text) {

        static EntryAnswer of(RecoveryFile.Entry entry) {
            return new EntryAnswer(entry.act().name(), entry.amount(), entry.month(), entry.by(), Answers.moment(entry.at()), entry.text());
        }
    }

    private record FileAnswer(String award, OfficeCode office, Money found, Money received, Money waived, Money writtenOff, Money outstanding, Money monthlyCap,
        List<RecoveryFile.Excess> months, List<EntryAnswer> entries) {

        static FileAnswer of(RecoveryFile file) {
            RowAnswer row = RowAnswer.of(file.row());
            return new FileAnswer(row.award(), row.office(), row.found(), row.received(), row.waived(), row.writtenOff(), row.outstanding(), file.cap().orElse(null),
                file.months(), file.entries().stream().map(EntryAnswer::of).toList());
        }
    }

    /** One page of awards of the jurisdiction that were paid too much. */
    @GET
    public Response list(@QueryParam("page") String page) {
        RecoveryRows found = recoveries.list(badge.officer(), page == null || page.isEmpty() ? 0 : Parameters.number("page", page));
        return Replies.ok(new RowsAnswer(found.rows().stream().map(RowAnswer::of).toList(), Answers.next(found.next())));
    }

    /** What one award was paid too much, with all that was decided about it. */
    @GET
    @Path("{award}")
    public Response one(@PathParam("award") String award) {
        return Replies.ok(FileAnswer.of(recoveries.find(badge.officer(), award)));
    }

    /** Decides about it, or keeps what came back: a plan's amount is the most for a month. */
    @POST
    @Path("{award}/actions/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("award") String award, @PathParam("action") String action) {
        RecoveryAct act = Arrays.stream(RecoveryAct.values()).filter(one -> one.name().equals(action)).findFirst().orElseThrow(Problem::unknownAction);
        Officer officer = badge.officer();
        Wanted wanted = sent.read(Wanted::read);
        return Replies.ok(FileAnswer.of(switch (act) {
            case PLAN -> recoveries.plan(officer, award, wanted.amount(), wanted.text());
            case RECEIVE -> recoveries.receive(officer, award, wanted.amount(), wanted.text());
            case WAIVE -> recoveries.waive(officer, award, wanted.amount(), wanted.text());
            case WRITE_OFF -> recoveries.writeOff(officer, award, wanted.amount(), wanted.text());
        }));
    }
}
