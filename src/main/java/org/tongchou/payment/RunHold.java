package org.tongchou.payment;

import java.util.Optional;
import org.tongchou.award.DoubtReason;

/**
 * An award that a run holds back.
 *
 * @param award its number
 * @param reason why
 * @param overridden the name of whoever decided that it is paid all the same
 */
public record RunHold(String award, DoubtReason reason, Optional<String> overridden) {
}
