package org.tongchou.statistics;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.standard.Standards;
import org.tongchou.statistics.Facts.Sum;
import org.tongchou.statistics.Monthly.Figure;

/** Looking at figures: sums only, for every desk (statistics.md). */
@Boundary
public class Figures {

    @Inject
    Facts facts;

    @Inject
    FrozenSums frozen;

    @Inject
    Standards standards;

    @Inject
    Secrecy secrecy;

    /**
     * A month's figures of an office and of the offices right below it; provisional until they are frozen.
     *
     * @throws Refused not found for an office outside the officer's jurisdiction or one that does not exist
     */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public Monthly monthly(Officer officer, OfficeCode office, Month month) {
        if (!officer.scope().covers(office)) {
            throw Refused.notFound();
        }
        String name = facts.name(office).orElseThrow(Refused::notFound);
        boolean whole = secrecy.frozen(officer, office, month);
        Sums sums = whole ? closed(officer, office, month) : open(officer, office, month);
        Discretion discretion = secrecy.households(officer, month);
        BiFunction<OfficeCode, String, Optional<Money>> lines = standards.monthlyWithin(office.at(OfficeCode.Level.PROVINCE), month.firstDay());
        List<Monthly> children = facts.below(office).stream().map(below -> new Monthly(new OfficeCode(below[0]), below[1], month, !whole,
            rows(sums, new OfficeCode(below[0]), lines, discretion), List.of())).toList();
        return new Monthly(office, name, month, !whole, rows(sums, office, lines, discretion), children);
    }

    private Sums open(Officer officer, OfficeCode office, Month month) {
        int digits = digitsBelow(office);
        return new Sums(facts.covered(officer.scope(), office, month, digits), facts.spent(officer.scope(), office, month, digits));
    }

    /** From what was frozen when the month closed. */
    private Sums closed(Officer officer, OfficeCode office, Month month) {
        List<MonthSums.Sum> sums = frozen.sums(officer.scope(), office, month, digitsBelow(office));
        Map<String, Map<String, Long>> rows = new TreeMap<>();
        sums.forEach(sum -> rows.computeIfAbsent(sum.office() + " " + sum.category(), place -> new HashMap<>()).put(sum.code(), sum.figure()));
        List<Sum> covered = new ArrayList<>();
        List<Sum> spent = new ArrayList<>();
        rows.forEach((place, row) -> {
            String[] parts = place.split(" ");
            covered.add(new Sum(parts[0], parts[1], row.get(Indicator.HOUSEHOLDS.name()), row.get(Indicator.PERSONS.name())));
            spent.add(new Sum(parts[0], parts[1], row.get(Indicator.SPENDING.name()), 0));
        });
        covered.removeIf(sum -> sum.first() == 0);
        spent.removeIf(sum -> sum.first() == 0);
        return new Sums(covered, spent);
    }

    /** The national reference series of 2015 to 2020, the oldest year first. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<ReferenceYear> reference(Officer officer) {
        return ReferenceSeries.read();
    }

    private List<Figure> rows(Sums sums, OfficeCode office, BiFunction<OfficeCode, String, Optional<Money>> lines, Discretion discretion) {
        return sums.categories(office).stream().map(category -> new Figure(category, sums.households(office, category),
            sums.persons(office, category), lines.apply(office, category), sums.spending(office, category)))
            .map(figure -> discretion.hides(office, figure.category()) ? figure.hide() : figure).toList();
    }

    private static int digitsBelow(OfficeCode office) {
        OfficeCode.Level[] levels = OfficeCode.Level.values();
        return levels[Math.min(office.level().ordinal() + 1, levels.length - 1)].digits();
    }

    /** The sums of a month, and those of them that lie within an office. */
    private record Sums(List<Sum> covered, List<Sum> spent) {

        Set<String> categories(OfficeCode office) {
            Set<String> categories = new TreeSet<>();
            List.of(covered, spent).forEach(sums -> sums.stream().filter(sum -> sum.office().startsWith(office.value()))
                .forEach(sum -> categories.add(sum.category())));
            return categories;
        }

        long households(OfficeCode office, String category) {
            return sum(covered, office, category, Sum::first);
        }

        long persons(OfficeCode office, String category) {
            return sum(covered, office, category, Sum::second);
        }

        Money spending(OfficeCode office, String category) {
            return new Money(sum(spent, office, category, Sum::first));
        }

        private static long sum(List<Sum> sums, OfficeCode office, String category, ToLongFunction<Sum> part) {
            return sums.stream().filter(sum -> sum.office().startsWith(office.value()) && sum.category().equals(category)).mapToLong(part).sum();
        }
    }
}
