package org.tongchou.rest;

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
 */
record PostingAnswer(String applicant, int members, long monthly, String from, String until, String place) {

    static PostingAnswer of(Posting posting) {
        return new PostingAnswer(posting.applicant(), posting.members(), posting.monthly().fen(), posting.from().toString(), posting.until().toString(),
            posting.place());
    }
}
