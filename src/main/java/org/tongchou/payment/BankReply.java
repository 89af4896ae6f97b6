package org.tongchou.payment;

/**
 * What a bank says of one payment.
 *
 * @param line where in its file
 * @param endToEndId which payment it means
 * @param settled whether it was paid; else it failed
 * @param reason the ISO 20022 code of the failure; empty where it was paid
 * @param readable whether it can be read; if not, what stands there is in the place of the payment
 */
record BankReply(long line, String endToEndId, boolean settled, String reason, boolean readable) {

    private static final String CODE = "[A-Z0-9]{1,4}";

    /** A payment that was paid. */
    static BankReply settled(long line, String endToEndId) {
        return new BankReply(line, endToEndId, true, "", true);
    }

    /** A payment that failed; without a code it cannot be taken. */
    static BankReply failed(long line, String endToEndId, String reason) {
        return reason.matches(CODE) ? new BankReply(line, endToEndId, false, reason, true) : unreadable(line, endToEndId + ",FAILED," + reason);
    }

    /** What cannot be read as either. */
    static BankReply unreadable(long line, String text) {
        return new BankReply(line, text, false, "", false);
    }

    /** The result as it is kept. */
    String status() {
        return settled ? "SETTLED" : "FAILED";
    }

    @Override
    public String toString() {
        return "BankReply[" + line + "]";
    }
}
