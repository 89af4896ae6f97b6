package org.tongchou.publicnotice;

import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.Money;

/**
 * A notice as it may hang on the board.
 *
 * @param applicant the applicant's name
 * @param members how many count in the family
 * @param monthly proposed support per month, top-ups included
 * @param from the day on which it was posted
 * @param until its last day
 * @param place where it hangs
 * @param firstUntil the last day that it was posted with, if a calendar moved it since
 */
public record Posting(String applicant, int members, Money monthly, LocalDate from, LocalDate until, String place, Optional<LocalDate> firstUntil) {
}
