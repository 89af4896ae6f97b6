package org.tongchou.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.law.procedure.Delivery;
import org.tongchou.law.procedure.Letter;

/**
 * A letter that a step on a file made.
 *
 * @param letter which
 * @param on the day of the step
 * @param delivery the proof that it arrived; empty while nobody recorded it
 */
public record LetterOnFile(Letter letter, LocalDate on, Optional<Delivery> delivery) {

    /** Whether its delivery is still to be recorded. */
    public boolean open() {
        return delivery.isEmpty();
    }

    LetterOnFile delivered(Delivery by) {
        return new LetterOnFile(letter, on, Optional.of(by));
    }
}
