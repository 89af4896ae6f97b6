package org.tongchou.payment;

import java.math.BigDecimal;
import java.util.Optional;
import org.tongchou.kernel.Money;

/**
 * What a bank says of one payment.
 *
 * @param line where in its file
 * @param endToEndId which payment it means
 * @param settled whether it was paid; else it failed
 * @param reason the ISO 20022 code of the failure; empty where it was paid
 * @param readable whether it can be read; if not, what stands there is in the place of the payment
 * @param cameBack whether it says by itself that the money had left before
 * @param amount how much the bank says it was, if it says so
 */
record BankReply(long line, String endToEndId, boolean settled, String reason, boolean readable, boolean cameBack, Optional<Money> amount) {

    private static final String CODE = "[A-Z0-9]{1,4}";
    private static final String AMOUNT = "[0-9]{1,13}(\\.[0-9]{1,5})?";
    private static final int FEN = 2;

    /** A payment that was paid. */
    static BankReply settled(long line, String endToEndId) {
        return new BankReply(line, endToEndId, true, "", true, false, Optional.empty());
    }

    /** A payment that failed; without a code it cannot be taken. */
    static BankReply failed(long line, String endToEndId, String reason) {
        return reason.matches(CODE) ? new BankReply(line, endToEndId, false, reason, true, false, Optional.empty()) : unreadable(line, endToEndId + ",FAILED," + reason);
    }

    /** What cannot be read as either. */
    static BankReply unreadable(long line, String text) {
        return new BankReply(line, text, false, "", false, false, Optional.empty());
    }

    /** The same, said of money that had left before. */
    BankReply back() {
        return readable ? new BankReply(line, endToEndId, settled, reason, true, true, amount) : this;
    }

    /** The same of so much in yuan; an amount that is none makes it unreadable, and an empty one says nothing. */
    BankReply of(String yuan) {
        if (!readable || yuan.isEmpty()) {
            return this;
        }
        Optional<Money> named = yuan.matches(AMOUNT) ? fen(new BigDecimal(yuan)) : Optional.empty();
        return named.isPresent() ? new BankReply(line, endToEndId, settled, reason, true, cameBack, named) : unreadable(line, endToEndId + "," + status() + "," + reason + "," + yuan);
    }

    private static Optional<Money> fen(BigDecimal yuan) {
        BigDecimal whole = yuan.stripTrailingZeros();
        return whole.scale() > FEN ? Optional.empty() : Optional.of(new Money(whole.movePointRight(FEN).longValueExact()));
    }

    /** Whether it can mean a payment of this amount. */
    boolean means(Money paid) {
        return amount.isEmpty() || amount.get().equals(paid);
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
