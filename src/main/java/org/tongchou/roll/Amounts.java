package org.tongchou.roll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongchou.kernel.Money;

/** Yuan as a sheet holds them: as somebody typed them, or as a spreadsheet keeps a number, such as {@code 660.10000000000002}. */
final class Amounts {

    private static final Pattern KEPT = Pattern.compile("[0-9]{1,9}\\.[0-9]{3,20}");
    private static final BigDecimal NOTHING = new BigDecimal("0.000001");

    private Amounts() {
    }

    static Optional<Money> read(String said) {
        String text = said;
        if (KEPT.matcher(said).matches()) {
            BigDecimal kept = new BigDecimal(said);
            BigDecimal cents = kept.setScale(2, RoundingMode.HALF_UP);
            if (kept.subtract(cents).abs().compareTo(NOTHING) > 0) {
                return Optional.empty();
            }
            text = cents.toPlainString();
        }
        return Money.ofYuan(text);
    }
}
