package org.tongchou.payment;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongchou.kernel.Month;

/**
 * What names a payment towards the bank, for ever: the key of its line, so that it can be read back (payments.md invariant 1).
 *
 * @param award the award's number
 * @param month for which month
 * @param kind for what
 */
record EndToEnd(String award, Month month, PaymentKind kind) {

    private static final Pattern FORM = Pattern.compile("([0-9A-Za-z-]{1,24})-(\\d{4})(\\d{2})-([A-Z])");

    /** Reads what a bank says; empty for what no line is called. */
    static Optional<EndToEnd> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<PaymentKind> kind = Arrays.stream(PaymentKind.values()).filter(one -> one.mark().equals(form.group(4))).findFirst();
        return kind.flatMap(one -> Month.parse(form.group(2) + "-" + form.group(3)).map(month -> new EndToEnd(form.group(1), month, one)));
    }

    /** At most 35 signs, as ISO 20022 asks. */
    @Override
    public String toString() {
        return award + "-" + month.toString().replace("-", "") + "-" + kind.mark();
    }
}
