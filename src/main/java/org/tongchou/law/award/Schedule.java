package org.tongchou.law.award;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.Article;

/** What an award amounts to over time: spans that follow each other and never overlap. A change makes a new schedule and leaves the old one as it was. */
@Article("L3 art. 32; L1 art. 48; payments.md invariant 3")
public record Schedule(List<Span> spans) {

    public Schedule {
        spans = spans.stream().sorted(Comparator.comparing(Span::from)).toList();
        for (int at = 1; at < spans.size(); at++) {
            Span before = spans.get(at - 1);
            if (before.until().isEmpty() || !before.until().get().isBefore(spans.get(at).from())) {
                throw new IllegalArgumentException("two amounts for one month");
            }
        }
    }

    /** The span that covers a month, if one does. */
    @Article("payments.md invariant 3")
    public Optional<Span> at(Month month) {
        return spans.stream().filter(span -> span.covers(month)).findFirst();
    }

    /** The last span, which runs on or has ended. */
    @Article("payments.md invariant 3")
    public Span last() {
        return spans.get(spans.size() - 1);
    }

    /** From a month on these amounts and nothing else; a span without an end runs on. */
    @Article("L3 art. 32")
    public Schedule changed(Span change) {
        List<Span> kept = new ArrayList<>(endedBefore(change.from()).spans());
        if (!change.empty()) {
            kept.add(change);
        }
        return new Schedule(kept);
    }

    /** Nothing from a month on. */
    @Article("L3 art. 32")
    public Schedule endedBefore(Month month) {
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            if (span.from().isBefore(month)) {
                kept.add(span.covers(month) ? span.endingWith(month.previous()) : span);
            }
        }
        return new Schedule(kept);
    }

    /** By how much each month of a stretch differs from an earlier schedule; months without a difference are left out. */
    @Article("payments.md Retroactive change")
    public List<MonthDifference> differences(Schedule before, Month from, Month until) {
        List<MonthDifference> differences = new ArrayList<>();
        for (Month month = from; !month.isAfter(until); month = month.next()) {
            MonthDifference difference = new MonthDifference(month, regular(before, month), regular(this, month), topUps(before, month), topUps(this, month));
            if (!difference.none()) {
                differences.add(difference);
            }
        }
        return differences;
    }

    private static Money regular(Schedule schedule, Month month) {
        return schedule.at(month).map(Span::regular).orElse(Money.ZERO);
    }

    private static Money topUps(Schedule schedule, Month month) {
        return schedule.at(month).map(Span::topUps).orElse(Money.ZERO);
    }
}
