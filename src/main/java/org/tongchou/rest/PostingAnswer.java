package org.tongchou.rest;

import java.time.LocalDate;
import org.tongchou.publicnotice.Posting;

/**
 * A public notice.
 *
 * @param applicant the applicant's name
 * @param members how many count in the family
 * @param monthly proposed support per month in fen
 * @param from its first day
 * @param until its last day
 * @param place where it hangs
 * @param firstUntil the last day that it was posted with, null unless a calendar moved it since
 */
record PostingAnswer(String applicant, int members, long monthly, String from, String until, String place, String firstUntil) {

    static PostingAnswer of(Posting posting) {
        return new PostingAnswer(posting.applicant(), posting.members(), posting.monthly().fen(), posting.from().toString(), posting.until().toString(),
            posting.place(), posting.firstUntil().map(LocalDate::toString).orElse(null));
    }
}
