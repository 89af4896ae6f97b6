package org.tongchou.payment;

import java.io.Closeable;
import java.math.BigDecimal;
import org.tongchou.kernel.Money;

/** A file for the bank that is being written, payment by payment, so that it never stands in memory as a whole. */
interface PaymentFile extends Closeable {

    /** The payments of another bank begin. */
    default void bank(BankSum bank) {
    }

    /** One payment. */
    void add(BankFile.Payment payment);

    /** An amount as banks read it: yuan with two decimals and nothing between the thousands. */
    static String yuan(Money amount) {
        return BigDecimal.valueOf(amount.fen(), 2).toPlainString();
    }
}
