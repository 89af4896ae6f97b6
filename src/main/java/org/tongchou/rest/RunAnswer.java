package org.tongchou.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongchou.payment.RunFile;
import org.tongchou.payment.RunRow;

/**
 * A payment run (api.md "A payment run").
 *
 * @param id its key
 * @param office the county
 * @param month the month that is paid
 * @param state PREPARED or RELEASED
 * @param lines how many lines it has
 * @param total their sum in fen
 * @param prepared who prepared it, when
 * @param released who released it, when
 */
record RunAnswer(long id, String office, String month, String state, long lines, long total, Signed prepared, Signed released) {

    record Signed(String by, String at) {

        static Signed of(RunRow.Signature signature) {
            return new Signed(signature.name(), Answers.moment(signature.at()));
        }
    }

    static RunAnswer of(RunRow run) {
        return new RunAnswer(run.id(), run.office().value(), run.month().toString(), run.state().name(), run.lines(), run.total().fen(),
            Signed.of(run.prepared()), run.released().map(Signed::of).orElse(null));
    }
}
