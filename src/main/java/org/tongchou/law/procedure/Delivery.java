package org.tongchou.law.procedure;

import java.time.LocalDate;
import org.tongchou.law.Article;

/**
 * The proof 送达回证 that a letter reached whom it is for.
 *
 * @param letter which letter
 * @param on the day on which it arrived
 * @param manner how
 * @param receiver who took it
 */
@Article("L3 art. 21; Civil Procedure Law art. 87-95, by analogy")
public record Delivery(Letter letter, LocalDate on, Manner manner, String receiver) {

    /** How a letter arrives: handed over, left with a witness, by post, electronically with consent, or by public announcement. */
    public enum Manner { IN_PERSON, LEFT, MAIL, ELECTRONIC, ANNOUNCED }
}
