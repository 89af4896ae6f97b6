package org.tongchou.payment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;

/** The plain file for the bank: RFC 4180, UTF-8 with a byte order mark, the same bytes whenever the same lines are written. */
final class BankFile {

    private static final String HEADER = "endToEndId,award,holder,account,bank,amount,currency,month,kind";
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder("\uFEFF").append(HEADER).append(END);

    /**
     * A payment as the bank needs it.
     *
     * @param award the award's number
     * @param holder the account's holder
     * @param account its number
     * @param bank the bank's name
     * @param amount how much
     * @param month for which month
     * @param kind for what
     */
    record Payment(String award, String holder, String account, String bank, Money amount, Month month, PaymentKind kind) {

        /** Names the payment towards the bank, for ever: at most 35 signs, as ISO 20022 asks. */
        String endToEndId() {
            return award + "-" + month.toString().replace("-", "") + "-" + kind.mark();
        }

        @Override
        public String toString() {
            return endToEndId();
        }
    }

    static byte[] of(List<Payment> payments) {
        BankFile file = new BankFile();
        payments.forEach(file::add);
        return file.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(Payment payment) {
        String yuan = BigDecimal.valueOf(payment.amount().fen(), 2).toPlainString();
        text.append(Stream.of(payment.endToEndId(), payment.award(), payment.holder(), payment.account(), payment.bank(), yuan, "CNY",
            payment.month().toString(), payment.kind().name()).map(BankFile::cell).collect(Collectors.joining(","))).append(END);
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String cell(String value) {
        String safe = value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        boolean quoted = safe.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\r' || sign == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
