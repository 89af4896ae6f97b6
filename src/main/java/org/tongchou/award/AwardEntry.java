package org.tongchou.award;

import java.time.LocalDateTime;
import org.tongchou.law.award.AwardState;
import org.tongchou.law.award.AwardStep;

/**
 * One line of an award's history.
 *
 * @param at when, in business time
 * @param act what was done
 * @param officer who did it, as people read it
 * @param state where the award stood then
 * @param text what was written with it, or empty
 * @param detail the act's papers as JSON, or empty
 */
public record AwardEntry(LocalDateTime at, AwardStep act, String officer, AwardState state, String text, String detail) {
}
