package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.award.AwardRecalculation;
import org.tongchou.award.Recalculated;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.office.Badge;

/** A county's awards reckoned anew because a standard or rule was published that holds since earlier months. */
@Path("/recalculations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecalculationsResource {

    private static final int LONGEST = 500;
    private static final int LONGEST_KEY = 20;

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    AwardRecalculation recalculation;

    private record Wanted(Month from, String text, String page) {

        static Wanted read(Cursor body) {
            return new Wanted(body.month("fromMonth"), body.text("text", LONGEST), body.optionalText("page", LONGEST_KEY).orElse(""));
        }
    }

    private record LeftAnswer(String award, String reason) {
    }

    private record MonthAnswer(Month month, int awards, Money more, Money less) {
    }

    private record BlockAnswer(int tested, int raised, int lowered, List<MonthAnswer> months, List<LeftAnswer> left, String next) {

        static BlockAnswer of(Recalculated found) {
            return new BlockAnswer(found.tested(), found.raised(), found.lowered(),
                found.months().stream().map(month -> new MonthAnswer(month.month(), month.awards(), month.more(), month.less())).toList(),
                found.left().stream().map(left -> new LeftAnswer(left.award(), left.reason().name())).toList(), Answers.next(found.next()));
        }
    }

    /** What a block of the officer's county would become; nothing is changed. */
    @GET
    public Response preview(@QueryParam("from") String from, @QueryParam("page") String page) {
        Officer officer = badge.officer();
        return Replies.ok(BlockAnswer.of(recalculation.preview(officer, Parameters.month("from", from), Parameters.text("page", page))));
    }

    /** Corrects a block; whoever asks goes on with what the answer names as next. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response carryOut() {
        Officer officer = badge.officer();
        Wanted wanted = sent.read(Wanted::read);
        return Replies.ok(BlockAnswer.of(recalculation.carryOut(officer, wanted.from(), wanted.text(), wanted.page())));
    }
}
