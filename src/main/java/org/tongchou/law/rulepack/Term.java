package org.tongchou.law.rulepack;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.tongchou.law.Article;

/**
 * How long something published holds: from a day on, up to a last day or until something newer of the same region begins.
 *
 * @param from first day
 * @param until last day; empty: open
 */
@Article("L1 art. 19")
public record Term(LocalDate from, Optional<LocalDate> until) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Term {
        Objects.requireNonNull(from);
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** Whether a day lies in it; both ends belong to it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !until.map(day::isAfter).orElse(false);
    }
}
