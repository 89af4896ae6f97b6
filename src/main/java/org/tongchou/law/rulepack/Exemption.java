package org.tongchou.law.rulepack;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/**
 * An income item that does not count while the row is in force.
 *
 * @param from first day in force; empty: always before {@code to}
 * @param to last day in force; empty: open
 * @param monthlyLimit fen a month of each line that do not count; empty: the whole line
 * @param basis the text that exempts it
 */
@Article("L3 art. 13")
public record Exemption(IncomeItem item, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Money> monthlyLimit, String basis) {

    public Exemption {
        Objects.requireNonNull(item);
        Objects.requireNonNull(basis);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("exemption ends before it begins");
        }
    }

    /** Whether the row is in force on a day; both ends belong to it. */
    public boolean isInForce(LocalDate on) {
        return !(from.isPresent() && on.isBefore(from.get())) && !(to.isPresent() && on.isAfter(to.get()));
    }
}
