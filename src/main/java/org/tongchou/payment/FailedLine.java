package org.tongchou.payment;

import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;

/**
 * A line that the bank could not pay.
 *
 * @param key its key
 * @param endToEndId what it is called towards the bank
 * @param award the award's number
 * @param holder the name of the person in whose name it runs
 * @param township where the family is on file
 * @param kind what it is paid for
 * @param amount how much
 * @param reason the ISO 20022 code of the bank
 * @param paidFirst whether the bank had called it paid, and its money came back afterwards
 * @param way where it stands
 */
public record FailedLine(long key, String endToEndId, String award, String holder, OfficeCode township, PaymentKind kind, Money amount, String reason, boolean paidFirst, Way way) {

    /** What becomes of it. */
    public enum Way {
        /** Waits for another account, or to be given back. */
        OPEN,
        /** The award has another account by now: the next run issues it anew. */
        CORRECTED,
        /** A later run issued it anew. */
        REISSUED,
        /** It went back to the fund. */
        RETURNED,
        /** Nothing of it is due any more by the time that it could be issued anew: it stays with the fund. */
        NOT_DUE
    }
}
