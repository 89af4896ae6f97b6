package org.tongchou.check;

import java.time.LocalDateTime;
import java.util.List;
import org.tongchou.casework.CheckSource;

/**
 * What a source answered, for the verifier to confirm.
 *
 * @param source who
 * @param state ANSWERED, why there is no answer, or NOT_AUTHORISED where nothing was asked
 * @param at when, in business time
 * @param transaction by which both sides find it again
 * @param agrees whether it knows nothing beyond what the family declared; never true without an answer
 * @param found what it knows beyond it, in words
 */
public record CheckAnswer(CheckSource source, String state, LocalDateTime at, String transaction, boolean agrees, List<String> found) {

    /** In the place of an answer: a member's authorisation does not reach this source, or is over. */
    static final String NOT_AUTHORISED = "NOT_AUTHORISED";

    /** What a source said, as opposed to why it said nothing. */
    static final String ANSWERED = "ANSWERED";

    /** Whether the source answered. */
    public boolean answered() {
        return state.equals(ANSWERED);
    }
}
