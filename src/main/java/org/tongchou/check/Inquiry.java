package org.tongchou.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;

/** Asks the sources of a file's check: what may be asked is read in one transaction, asked outside of any, and what came back kept in another. */
@Dependent
public class Inquiry {

    @Inject
    CheckDesk desk;

    @Inject
    Registry registry;

    /** Asks, and hands out the newest answer of every source. */
    public List<CheckAnswer> ask(Officer officer, String number) {
        List<Question> questions = desk.prepare(officer, number);
        return desk.record(officer, number, questions.stream().map(this::reply).toList());
    }

    private Reply reply(Question question) {
        try {
            return new Reply(question, registry.ask(question), Optional.empty());
        } catch (Unanswered silent) {
            return new Reply(question, List.of(), Optional.of(silent.why()));
        }
    }
}
