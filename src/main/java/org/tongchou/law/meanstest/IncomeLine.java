package org.tongchou.law.meanstest;

import java.util.List;
import java.util.Objects;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.IncomeItem;

/** What one member receives under one item, as a year, a month or the list of the last months. */
public record IncomeLine(String member, IncomeItem item, Amounts amounts) {

    public IncomeLine {
        Objects.requireNonNull(member);
        Objects.requireNonNull(amounts);
        if (item.isComputed()) {
            throw new IllegalArgumentException("support is reckoned from the obligors");
        }
    }

    /** How an income line was declared. */
    public sealed interface Amounts {
    }

    /** @param annual fen a year */
    public record Annual(Money annual) implements Amounts {
    }

    /** @param monthly fen a month, twelve times a year */
    public record Monthly(Money monthly) implements Amounts {
    }

    /** @param amounts fen of each month, 1 to 12, oldest first, the last being the month before the day of the test */
    public record Months(List<Money> amounts) implements Amounts {
        public Months {
            amounts = List.copyOf(amounts);
            if (amounts.isEmpty() || amounts.size() > 12) {
                throw new IllegalArgumentException("not 1 to 12 months");
            }
        }
    }
}
