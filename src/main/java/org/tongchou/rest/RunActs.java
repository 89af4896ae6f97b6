package org.tongchou.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.json.Cursor;
import org.tongchou.payment.BankAnswers;
import org.tongchou.payment.BeforeRelease;
import org.tongchou.payment.Closing;
import org.tongchou.payment.Ground;
import org.tongchou.payment.RunFile;
import org.tongchou.payment.Runs;

/** Which boundary takes which act on a payment run, with what of the body (api.md "Resources"). */
@Dependent
class RunActs {

    private static final int LONGEST_GROUND = 500;
    private static final int LONGEST_AWARD = 24;
    private static final int LONGEST_ID = 40;

    /** An act whose body was read and that is still to be taken. */
    interface Taking {

        RunFile on(Officer officer, long run);
    }

    @Inject
    Sent sent;

    @Inject
    Runs runs;

    @Inject
    BeforeRelease before;

    @Inject
    BankAnswers answers;

    @Inject
    Closing closing;

    private record Override(String award, Ground ground) {

        static Override read(Cursor body) {
            return new Override(body.text("award", LONGEST_AWARD), new Ground(body.text("ground", LONGEST_GROUND)));
        }
    }

    Taking read(String action) {
        return switch (action) {
            case "RELEASE" -> release();
            case "CANCEL" -> cancel();
            case "OVERRIDE_HOLD" -> override();
            case "RETURN_TO_FUND" -> giveBack();
            case "CLOSE" -> close();
            default -> throw Problem.unknownAction();
        };
    }

    private Taking release() {
        Optional<String> ground = sent.read(body -> body.optionalText("ground", LONGEST_GROUND));
        return (officer, run) -> runs.release(officer, run, Ground.of(ground));
    }

    private Taking cancel() {
        sent.read(Cursor::pointer);
        return before::cancel;
    }

    private Taking override() {
        Override wanted = sent.read(Override::read);
        return (officer, run) -> before.overrideHold(officer, run, wanted.award(), wanted.ground());
    }

    private Taking giveBack() {
        String line = sent.read(body -> body.text("endToEndId", LONGEST_ID));
        return (officer, run) -> {
            answers.giveBack(officer, run, line);
            return runs.find(officer, run);
        };
    }

    private Taking close() {
        sent.read(Cursor::pointer);
        return (officer, run) -> {
            closing.close(officer, run);
            return runs.find(officer, run);
        };
    }
}
