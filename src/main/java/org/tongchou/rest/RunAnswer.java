package org.tongchou.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.payment.RunFile;
import org.tongchou.payment.RunRow;

/**
 * A payment run (api.md "A payment run"), amounts in fen.
 *
 * @param id its key
 * @param office the county
 * @param month the month that is paid
 * @param state PREPARED or RELEASED
 * @param lines how many lines it has
 * @param total their sum
 * @param byKind sums by kind of payment
 * @param byCategory sums by category
 * @param byTownship sums by township
 * @param changes how many awards differ from the month before
 * @param prepared who prepared it, when
 * @param released who released it, when
 * @param actions what this officer may do with it now
 */
record RunAnswer(long id, OfficeCode office, Month month, String state, long lines, Money total, List<KindSum> byKind, List<CategorySum> byCategory,
    List<TownshipSum> byTownship, Changes changes, Signed prepared, Signed released, List<String> actions) {

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

    static RunAnswer of(RunFile run) {
        return new RunAnswer(run.id(), run.office(), run.month(), run.state().name(), run.lines(), run.total(),
            run.byKind().stream().map(sum -> new KindSum(sum.of(), sum.lines(), sum.total())).toList(),
            run.byCategory().stream().map(sum -> new CategorySum(sum.of(), sum.lines(), sum.total())).toList(),
            run.byTownship().stream().map(sum -> new TownshipSum(sum.of(), sum.lines(), sum.total())).toList(),
            new Changes(run.changes().begun(), run.changes().stopped(), run.changes().raised(), run.changes().lowered()),
            Signed.of(run.run().prepared()), run.run().released().map(Signed::of).orElse(null), run.releasable() ? List.of("RELEASE") : List.of());
    }
}
