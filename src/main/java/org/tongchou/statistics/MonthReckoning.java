package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.standard.Standards;
import org.tongchou.statistics.MonthSums.Sum;

/** Reckons the figures of a county's month; done again, as everything was known then, it comes to the same. */
@Dependent
class MonthReckoning {

    @Inject
    MonthSums sums;

    @Inject
    MonthPersons persons;

    @Inject
    Standards standards;

    @Inject
    Proofs proofs;

    @Inject
    FrozenFacts frozen;

    /**
     * What is frozen of a month.
     *
     * @param facts one for each township and category
     * @param parts what their figures consist of, and what they are held to
     * @param known how far all went that they were counted from
     * @param total what was counted beside them
     */
    record Reckoned(List<MonthlyFact> facts, List<FactPart> parts, Known known, CountyTotal total) {

        FrozenMonth month(OfficeCode county, Month month, String by, LocalDateTime at) {
            return new FrozenMonth(county, month, by, at, known, total);
        }
    }

    /** By what is known now. */
    Reckoned of(Jurisdiction area, OfficeCode county, Month month) {
        Known seen = proofs.known();
        List<Sum> facts = persons.counted(area, county, month);
        List<FactPart> parts = parts(area, county, month, Known.NOW, frozen.month(area, county, month.previous()));
        return new Reckoned(facts(month, figures(area, county, month, Known.NOW, parts, facts), (office, category) -> standards.monthly(office, category, month.firstDay())), parts, seen,
            proofs.total(area, county, month, Known.NOW));
    }

    /** As everything was known when it was frozen; what the facts of families say only of a month at whose freezing it was kept already. */
    Reckoned again(Jurisdiction area, OfficeCode county, Month month, FrozenMonth closed) {
        Optional<FrozenMonth> before = frozen.month(area, county, month.previous()).filter(one -> one.isBefore(closed));
        Known then = closed.known();
        List<Sum> facts = then.ofPersons() ? persons.counted(area, county, month, then) : List.of();
        List<FactPart> parts = parts(area, county, month, then, before);
        return new Reckoned(facts(month, figures(area, county, month, then, parts, facts), (office, category) -> standards.monthlyThen(office, category, month.firstDay(), closed.at())), parts,
            then, proofs.total(area, county, month, then));
    }

    private List<Sum> figures(Jurisdiction area, OfficeCode county, Month month, Known known, List<FactPart> parts, List<Sum> facts) {
        List<Sum> figures = new ArrayList<>(facts);
        List.of(sums.held(area, county, month, known), sums.begun(area, county, month, known), sums.stopped(area, county, month, known), sums.decided(area, county, month, known),
            sums.due(area, county, month, known), sums.rechecked(area, county, month, known)).forEach(figures::addAll);
        figures.addAll(spending(parts));
        return figures;
    }

    private List<FactPart> parts(Jurisdiction area, OfficeCode county, Month month, Known known, Optional<FrozenMonth> before) {
        List<FactPart> parts = new ArrayList<>();
        sums.paid(area, county, month).forEach(sum -> parts.add(FactPart.of(month, sum)));
        sums.refused(area, county, month, known).forEach(sum -> parts.add(new FactPart(month, FactPart.REFUSED, sum)));
        sums.stoppedBecause(area, county, month, known).forEach(sum -> parts.add(new FactPart(month, FactPart.STOPPED, sum)));
        sums.standing(area, county, month, known).forEach(sum -> parts.add(new FactPart(month, FactPart.STATE, sum)));
        proofs.posted(area, county, month).forEach(sum -> parts.add(FactPart.of(month, sum)));
        proofs.reissued(area, county, month).forEach(sum -> parts.add(FactPart.of(month, sum)));
        before.ifPresent(one -> proofs.explained(area, county, month, one.known(), known).forEach(sum -> parts.add(FactPart.of(month, sum))));
        return parts;
    }

    /** What was spent, by township and category: all kinds together. */
    private static List<Sum> spending(List<FactPart> parts) {
        return parts.stream().filter(FactPart::isKind).map(FactPart::sum).map(sum -> sum.named(Indicator.SPENDING.name())).toList();
    }

    private static List<MonthlyFact> facts(Month month, List<Sum> figures, BiFunction<OfficeCode, String, Optional<Money>> standards) {
        Map<String, Map<String, Long>> rows = new TreeMap<>();
        figures.forEach(sum -> rows.computeIfAbsent(sum.office() + " " + sum.category(), place -> new HashMap<>()).merge(sum.code(), sum.figure(), Long::sum));
        List<MonthlyFact> facts = new ArrayList<>();
        rows.forEach((place, row) -> {
            String[] parts = place.split(" ");
            OfficeCode township = new OfficeCode(parts[0]);
            facts.add(new MonthlyFact(township, month, parts[1], standards.apply(township, parts[1]), row));
        });
        return facts;
    }
}
