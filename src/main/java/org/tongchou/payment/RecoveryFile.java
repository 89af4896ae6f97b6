package org.tongchou.payment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Subject;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;

/**
 * What an award was paid too much, with all that was decided about it.
 *
 * @param row its sums
 * @param months which months, and how much in each
 * @param cap the most fen a month that the plan in force asks for; none before there is one
 * @param entries what was decided and what came back, the oldest first
 */
public record RecoveryFile(RecoveryRow row, List<Excess> months, Optional<Money> cap, List<Entry> entries) implements Subject {

    /**
     * One month that was paid too much.
     *
     * @param month which month
     * @param amount by how much
     */
    public record Excess(Month month, Money amount) {
    }

    /**
     * One decision, or one amount that came back.
     *
     * @param act what it was
     * @param amount fen
     * @param month the month in which it came back or from which it holds
     * @param by the officer's name
     * @param at when, in business time
     * @param text the ground
     */
    public record Entry(RecoveryAct act, Money amount, Month month, String by, LocalDateTime at, String text) {
    }

    /** What came back in a month. */
    Money receivedIn(Month month) {
        return entries.stream().filter(entry -> entry.act() == RecoveryAct.RECEIVE && entry.month().equals(month)).map(Entry::amount).reduce(Money.ZERO, Money::plus);
    }

    @Override
    public String subject() {
        return row.award();
    }
}
