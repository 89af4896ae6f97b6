package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.standard.Standards;
import org.tongchou.statistics.MonthSums.Sum;

/** Reckons the figures of a county's month; done again it comes to the same. */
@Dependent
class MonthReckoning {

    @Inject
    MonthSums sums;

    @Inject
    MonthPersons persons;

    @Inject
    Standards standards;

    /**
     * What is frozen of a month.
     *
     * @param facts one for each township and category
     * @param parts what their figures consist of
     */
    record Reckoned(List<MonthlyFact> facts, List<FactPart> parts) {
    }

    Reckoned of(Jurisdiction area, OfficeCode county, Month month) {
        List<Sum> paid = sums.paid(area, county, month);
        List<Sum> refused = sums.refused(area, county, month);
        List<Sum> all = new ArrayList<>();
        List.of(sums.held(area, county, month), persons.counted(area, county, month), sums.begun(area, county, month), sums.stopped(area, county, month),
            sums.decided(area, county, month), sums.due(area, county, month), sums.rechecked(area, county, month)).forEach(all::addAll);
        paid.stream().filter(sum -> sum.code().startsWith(FactPart.KIND)).forEach(sum -> all.add(sum.named(Indicator.SPENDING.name())));
        Map<String, Map<String, Long>> rows = new TreeMap<>();
        all.forEach(sum -> rows.computeIfAbsent(sum.office() + " " + sum.category(), place -> new HashMap<>()).merge(sum.code(), sum.figure(), Long::sum));
        List<MonthlyFact> facts = new ArrayList<>();
        rows.forEach((place, figures) -> {
            String[] parts = place.split(" ");
            OfficeCode township = new OfficeCode(parts[0]);
            facts.add(new MonthlyFact(township, month, parts[1], standards.monthly(township, parts[1], month.firstDay()), figures));
        });
        List<FactPart> parts = new ArrayList<>();
        paid.forEach(sum -> parts.add(FactPart.of(month, sum)));
        refused.forEach(sum -> parts.add(new FactPart(month, FactPart.REFUSED, sum)));
        sums.stoppedBecause(area, county, month).forEach(sum -> parts.add(new FactPart(month, FactPart.STOPPED, sum)));
        sums.standing(area, county, month).forEach(sum -> parts.add(new FactPart(month, FactPart.STATE, sum)));
        return new Reckoned(facts, parts);
    }
}
