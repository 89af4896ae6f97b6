package org.tongchou.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.payment.RunFile;
import org.tongchou.payment.RunRow;
import org.tongchou.payment.RunState;
import org.tongchou.payment.Standing;

/**
 * A payment run (api.md "A payment run"), amounts in fen.
 *
 * @param id its key
 * @param office the county
 * @param month the month that is paid
 * @param state where it stands
 * @param lines how many lines it has
 * @param total their sum
 * @param byKind sums by kind of payment
 * @param byCategory sums by category
 * @param byTownship sums by township
 * @param bySource what each source bears
 * @param budget the plan of the year of each source, and how far it is used up with this run
 * @param holds awards that are held back
 * @param overridden awards that are paid though they were held
 * @param changes how many awards differ from the month before
 * @param prepared who prepared it, when
 * @param released who released it, when
 * @param cancelled who cancelled it, when
 * @param actions what this officer may do with it now
 */
record RunAnswer(long id, OfficeCode office, Month month, String state, long lines, Money total, List<KindSum> byKind, List<CategorySum> byCategory,
    List<TownshipSum> byTownship, List<Source> bySource, List<Plan> budget, List<Hold> holds, List<Override> overridden, Changes changes, Signed prepared, Signed released,
    Signed cancelled, List<String> actions) {

    record Source(String source, Money total) {
    }

    record Plan(String source, Money plan, Money used, Money left, String use) {
    }

    record Hold(String award, String reason) {
    }

    record Override(String award, String reason, String by) {
    }

    record KindSum(String kind, long lines, Money total) {
    }

    record CategorySum(String category, long lines, Money total) {
    }

    record TownshipSum(String office, long lines, Money total) {
    }

    record Changes(@JsonProperty("new") long begun, long stopped, long raised, long lowered) {
    }

    record Signed(String by, String at) {

        static Signed of(RunRow.Signature signature) {
            return new Signed(signature.name(), Answers.moment(signature.at()));
        }
    }

    /** @param standing how far it has come at the banks, if this officer works with them */
    static RunAnswer of(RunFile run, Optional<Standing> standing) {
        return new RunAnswer(run.id(), run.office(), run.month(), run.state().name(), run.lines(), run.total(),
            run.byKind().stream().map(sum -> new KindSum(sum.of(), sum.lines(), sum.total())).toList(),
            run.byCategory().stream().map(sum -> new CategorySum(sum.of(), sum.lines(), sum.total())).toList(),
            run.byTownship().stream().map(sum -> new TownshipSum(sum.of(), sum.lines(), sum.total())).toList(),
            run.bySource().stream().map(sum -> new Source(sum.source().name(), sum.total())).toList(),
            run.bySource().stream().map(sum -> new Plan(sum.source().name(), sum.plan(), sum.used(), sum.left(), sum.use().name())).toList(),
            run.holds().stream().filter(hold -> hold.overridden().isEmpty()).map(hold -> new Hold(hold.award(), hold.reason().name())).toList(),
            run.holds().stream().filter(hold -> hold.overridden().isPresent()).map(hold -> new Override(hold.award(), hold.reason().name(), hold.overridden().get())).toList(),
            new Changes(run.changes().begun(), run.changes().stopped(), run.changes().raised(), run.changes().lowered()),
            Signed.of(run.run().prepared()), run.run().released().map(Signed::of).orElse(null), run.run().cancelled().map(Signed::of).orElse(null),
            actions(run, standing));
    }

    private static List<String> actions(RunFile run, Optional<Standing> standing) {
        List<String> actions = new ArrayList<>();
        if (run.releasable()) {
            actions.add("RELEASE");
        }
        if (run.cancellable()) {
            actions.add("CANCEL");
        }
        if (run.cancellable() && run.holds().stream().anyMatch(hold -> hold.overridden().isEmpty())) {
            actions.add("OVERRIDE_HOLD");
        }
        if (standing.filter(Standing::through).isPresent() && run.state() != RunState.CLOSED) {
            actions.add("CLOSE");
        }
        if (standing.filter(at -> at.undecided() > 0).isPresent()) {
            actions.add("RETURN_TO_FUND");
        }
        return actions;
    }
}
