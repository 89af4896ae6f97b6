package org.tongchou.casework;

import java.time.LocalDate;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;

/**
 * A township posts its proposal in the village or community; what the board may show of it is in here, and nothing else.
 *
 * @param number the file
 * @param office the township
 * @param applicant the applicant's name
 * @param members how many count in the family
 * @param monthly proposed support per month, top-ups included
 * @param from the day on which it is posted
 * @param until the last day
 * @param place where it hangs
 */
public record NoticePublished(String number, OfficeCode office, String applicant, int members, Money monthly, LocalDate from, LocalDate until, String place) {
}
