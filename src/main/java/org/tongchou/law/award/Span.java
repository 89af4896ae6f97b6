package org.tongchou.law.award;

import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.Article;

/**
 * What an award amounts to in each month of a span.
 *
 * @param from its first month
 * @param until its last month; none while it runs
 * @param regular fen a month without top-ups
 * @param topUps fen a month of all top-ups
 * @param members how many persons it covers
 */
@Article("L3 art. 21, 27, 32")
public record Span(Month from, Optional<Month> until, Money regular, Money topUps, int members) {

    /** Whether a month lies in it. */
    boolean covers(Month month) {
        return !month.isBefore(from) && until.filter(month::isAfter).isEmpty();
    }

    /** The same amounts up to a month. */
    Span endingWith(Month last) {
        return new Span(from, Optional.of(last), regular, topUps, members);
    }

    /** Fen a month with all top-ups. */
    @Article("L3 art. 21, 27")
    public Money total() {
        return regular.plus(topUps);
    }

    /** The same amounts in one month alone. */
    @Article("L3 art. 32")
    public Span in(Month month) {
        return new Span(month, Optional.of(month), regular, topUps, members);
    }

    /** Nothing to pay, so that no line is made of it. */
    boolean empty() {
        return regular.isZero() && topUps.isZero();
    }
}
