package org.tongchou.payment;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;

/** The plain file for the bank: RFC 4180, UTF-8 with a byte order mark, the same bytes whenever the same lines are written. */
final class BankFile implements PaymentFile {

    private static final String HEADER = "endToEndId,award,holder,account,bank,amount,currency,month,kind";
    private static final String END = "\r\n";

    private final Writer text;

    BankFile(OutputStream out) {
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write("\uFEFF" + HEADER + END);
    }

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
            return new EndToEnd(award, month, kind).toString();
        }

        @Override
        public String toString() {
            return endToEndId();
        }
    }

    @Override
    public void add(Payment payment) {
        write(Stream.of(payment.endToEndId(), payment.award(), payment.holder(), payment.account(), payment.bank(), PaymentFile.yuan(payment.amount()), "CNY",
            payment.month().toString(), payment.kind().name()).map(BankFile::cell).collect(Collectors.joining(",")) + END);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private void write(String words) {
        try {
            text.write(words);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String cell(String value) {
        String safe = value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        boolean quoted = safe.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\r' || sign == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
