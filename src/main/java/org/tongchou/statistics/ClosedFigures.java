package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tongchou.access.Refused;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.statistics.MonthSums.Sum;

/** Holds the frozen figures of a month to what must hold between them, township by township, and to what was counted beside them, county by county. */
@Dependent
class ClosedFigures {

    private static final int TOWNSHIP = OfficeCode.Level.TOWNSHIP.digits();
    private static final int COUNTY = OfficeCode.Level.COUNTY.digits();

    @Inject
    FrozenFacts frozen;

    @Inject
    FrozenSums frozenSums;

    @Inject
    YearToDate year;

    /** What was spent since January, see {@link YearToDate#sums}. */
    List<Sum> year(Jurisdiction area, OfficeCode office, Month month, int digits) {
        return year.sums(area, office, month, digits);
    }

    /** All that can be asked of every month from one to another that is closed for the whole office, the newest first. */
    List<CheckedMonth> checked(Jurisdiction area, OfficeCode office, Month from, Month to) {
        Set<Month> whole = frozen.whole(area, office, from, to);
        return whole.stream().sorted(Comparator.reverseOrder()).map(month -> new CheckedMonth(month, agree(area, office, month))).toList();
    }

    /** All that can be asked of an office's month. */
    List<Identity> agree(Jurisdiction area, OfficeCode office, Month month) {
        FigureTable townships = new FigureTable();
        FigureTable counties = new FigureTable();
        FigureTable whole = new FigureTable();
        for (Sum sum : frozenSums.sums(area, office, month, TOWNSHIP)) {
            townships.add(sum);
            counties.add(sum.within(COUNTY));
            whole.add(sum.within(office.value().length()));
        }
        for (Sum part : frozenSums.held(area, office, month)) {
            townships.addPart(part);
            counties.addPart(part.within(COUNTY));
        }
        townships.derive();
        List<Identity> identities = new ArrayList<>(Identity.of(townships.everyRow(), townships.everyPart()));
        identities.addAll(beside(area, office, month, counties, TOWNSHIP, townships));
        if (office.value().length() <= COUNTY && area.root().value().length() <= COUNTY) {
            identities.add(new Identity(Agreement.TOWNSHIPS_MAKE_COUNTY, frozenSums.unlike(area, office, month) == 0));
        }
        average(area, office, month).ifPresent(identities::add);
        identities.add(Identity.ofFamilies(whole.everyRow().values()));
        return identities;
    }

    /** Refuses a county's month whose figures do not agree. @throws Refused conflict, that says in what */
    void agreed(Jurisdiction area, OfficeCode county, Month month) {
        List<Agreement> broken = agree(area, county, month).stream().filter(Identity::broken).map(Identity::what).toList();
        if (!broken.isEmpty()) {
            throw Refused.conflict("statistics.disagree", county, month, broken);
        }
    }

    /** What can be asked of an office as a whole. @param own its figures and parts */
    List<Identity> agreeInSum(Jurisdiction area, OfficeCode office, Month month, FigureTable own) {
        List<Identity> identities = new ArrayList<>(Identity.of(own.everyRow(), own.everyPart()));
        identities.addAll(beside(area, office, month, own, office.value().length(), own));
        identities.add(Identity.ofFamilies(own.everyRow().values()));
        return identities;
    }

    /** What was counted beside the figures is asked where it was counted in every county, and the month before where all these had frozen it first; of a township nothing was. */
    private List<Identity> beside(Jurisdiction area, OfficeCode office, Month month, FigureTable table, int digits, FigureTable rolled) {
        List<Identity> identities = new ArrayList<>();
        List<FrozenMonth> frozen = this.frozen.months(area, office, month);
        List<CountyTotal> totals = frozen.stream().flatMap(one -> one.total().stream()).toList();
        if (totals.isEmpty() || totals.size() < frozen.size()) {
            return identities;
        }
        identities.addAll(Identity.ofTotals(table.everyRow(), table.everyPart(), digits < COUNTY ? List.of(sum(office, totals)) : totals));
        List<FrozenMonth> before = this.frozen.months(area, office, month.previous());
        if (frozen.stream().allMatch(one -> before.stream().anyMatch(other -> other.office().equals(one.office()) && other.isBefore(one)))) {
            Map<String, Long> families = new TreeMap<>();
            frozenSums.families(area, office, month.previous(), digits).forEach(sum -> families.merge(FigureTable.place(sum), sum.figure(), Long::sum));
            identities.add(Identity.ofRoll(rolled.everyRow(), rolled.everyPart(), families));
        }
        return identities;
    }

    private static CountyTotal sum(OfficeCode office, List<CountyTotal> totals) {
        return new CountyTotal(office.value(), totals.stream().mapToLong(CountyTotal::households).sum(), totals.stream().mapToLong(CountyTotal::persons).sum(),
            totals.stream().mapToLong(CountyTotal::released).sum());
    }

    /** What is shown of the year against what follows from the average number of persons over the months in which something was paid; asked where every month since the first is closed. */
    private Optional<Identity> average(Jurisdiction area, OfficeCode office, Month month) {
        Month january = new Month(month.year(), 1);
        FigureTable shown = new FigureTable();
        year.sums(area, office, month, office.value().length()).forEach(shown::addOfYear);
        shown.derive();
        Map<String, List<long[]>> months = new TreeMap<>();
        Map<String, Map<String, Long>> paid = new TreeMap<>();
        frozenSums.over(area, office, january, month).forEach(sum -> paid.computeIfAbsent(sum.category() + " " + sum.office(), place -> new TreeMap<>()).put(sum.code(), sum.figure()));
        paid.forEach((place, figures) -> {
            if (figures.get(Indicator.SPENDING.name()) > 0) {
                months.computeIfAbsent(place.split(" ")[0], category -> new ArrayList<>()).add(new long[] {figures.get(Indicator.SPENDING.name()), figures.get(Indicator.PERSONS.name())});
            }
        });
        return frozen.isWholeSinceBegun(area, office, january, month) ? Optional.of(new Identity(Agreement.PER_CAPITA_BY_AVERAGE, months.entrySet().stream().allMatch(category ->
            Optional.ofNullable(shown.rows(office.value()).getOrDefault(category.getKey(), Map.of()).get(Indicator.PER_CAPITA_YEAR)).equals(perMonth(category.getValue()))))) : Optional.empty();
    }

    /** Spending of the average month by the average number of persons, half-up to the fen. */
    private static Optional<Long> perMonth(List<long[]> months) {
        long persons = months.stream().mapToLong(one -> one[1]).sum();
        return persons == 0 ? Optional.empty()
            : Optional.of(BigDecimal.valueOf(months.stream().mapToLong(one -> one[0]).sum()).divide(BigDecimal.valueOf(persons), 0, RoundingMode.HALF_UP).longValueExact());
    }
}
