package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.standard.Standards;
import org.tongchou.statistics.MonthSums.Sum;

/** The figures of a month that is open, so far. */
@Dependent
class OpenFigures {

    /** The facts of so many families are opened while somebody waits for them; of more they are counted when the month closes. */
    private static final long MOST_FAMILIES = 20_000;

    private static final List<Indicator> OF_PERSONS = List.of(Indicator.WOMEN, Indicator.ELDERLY, Indicator.MINORS, Indicator.DISABLED, Indicator.SERIOUSLY_ILL);

    @Inject
    MonthSums sums;

    @Inject
    MonthPersons persons;

    @Inject
    Standards standards;

    /** What is counted, by township and category. */
    List<Sum> figures(Jurisdiction area, OfficeCode office, Month month) {
        List<Sum> open = new ArrayList<>();
        List.of(sums.held(area, office, month, Known.NOW), sums.begun(area, office, month, Known.NOW), sums.stopped(area, office, month, Known.NOW), sums.decided(area, office, month, Known.NOW), sums.due(area, office, month, Known.NOW),
            sums.rechecked(area, office, month, Known.NOW)).forEach(open::addAll);
        sums.paid(area, office, month).stream().filter(sum -> sum.code().startsWith(FactPart.KIND)).forEach(sum -> open.add(sum.named(Indicator.SPENDING.name())));
        return open;
    }

    /** What that consists of. */
    List<Sum> parts(Jurisdiction area, OfficeCode office, Month month) {
        List<Sum> open = new ArrayList<>(sums.paid(area, office, month));
        sums.refused(area, office, month, Known.NOW).forEach(sum -> open.add(sum.named(FactPart.REFUSED + "." + sum.code())));
        sums.stoppedBecause(area, office, month, Known.NOW).forEach(sum -> open.add(sum.named(FactPart.STOPPED + "." + sum.code())));
        sums.standing(area, office, month, Known.NOW).forEach(sum -> open.add(sum.named(FactPart.STATE + "." + sum.code())));
        return open;
    }

    /** Who the persons in support are, by township and category; nothing where too many families would have to be opened. @param figures what was counted there */
    List<Sum> persons(Jurisdiction area, OfficeCode office, Month month, List<Sum> figures) {
        List<Sum> families = figures.stream().filter(sum -> sum.code().equals(Indicator.HOUSEHOLDS.name())).toList();
        if (families.stream().mapToLong(Sum::figure).sum() > MOST_FAMILIES) {
            return List.of();
        }
        Stream<Sum> none = families.stream().flatMap(sum -> OF_PERSONS.stream().map(one -> new Sum(sum.office(), sum.category(), one.name(), 0)));
        return Stream.concat(none, persons.counted(area, office, month).stream()).toList();
    }

    /** The average standard by the first digits of the office and category, each person counted once, half-up to the fen. @param figures what was counted by township */
    List<Sum> standards(OfficeCode office, Month month, int digits, List<Sum> figures) {
        BiFunction<OfficeCode, String, Optional<Money>> lines = standards.monthlyWithin(office.at(OfficeCode.Level.PROVINCE), month.firstDay());
        Map<String, long[]> weighed = new TreeMap<>();
        figures.stream().filter(sum -> sum.code().equals(Indicator.PERSONS.name()) && sum.figure() > 0).forEach(sum ->
            lines.apply(new OfficeCode(sum.office()), sum.category()).ifPresent(standard -> {
                long[] both = weighed.computeIfAbsent(FigureTable.place(sum.within(digits)), place -> new long[2]);
                both[0] += standard.fen() * sum.figure();
                both[1] += sum.figure();
            }));
        return weighed.entrySet().stream().map(one -> {
            String[] place = one.getKey().split(" ");
            return new Sum(place[0], place[1], Indicator.STANDARD.name(), Math.floorDiv(2 * one.getValue()[0] + one.getValue()[1], 2 * one.getValue()[1]));
        }).toList();
    }
}
