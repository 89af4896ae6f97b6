package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.statistics.MonthSums.Sum;

/** What was spent since January, and on how many persons: frozen where a month is closed, else so far. */
@Dependent
class YearToDate {

    /** The code of persons, added up over the months in which something was paid. */
    static final String PERSON_MONTHS = "PERSON_MONTHS";

    private static final String SUBSIDY = FactPart.KIND + "." + Indicator.PRICE_SUBSIDY;

    @Inject
    FrozenFacts frozen;

    @Inject
    FrozenSums frozenSums;

    @Inject
    MonthSums sums;

    /** CUMULATIVE, CUMULATIVE_SUBSIDY and PERSON_MONTHS by the first digits of the office and category: what is closed together, what is open month by month. */
    List<Sum> sums(Jurisdiction area, OfficeCode office, Month month, int digits) {
        Month january = new Month(month.year(), 1);
        Set<Month> whole = frozen.whole(area, office, january, month);
        List<Sum> year = new ArrayList<>(closed(area, office, whole, digits));
        for (Month each = january; !each.isAfter(month); each = each.next()) {
            if (!whole.contains(each)) {
                year.addAll(open(area, office, each, digits));
            }
        }
        return year;
    }

    private List<Sum> closed(Jurisdiction area, OfficeCode office, Set<Month> months, int digits) {
        List<Sum> closed = new ArrayList<>();
        frozenSums.together(area, office, months, digits).forEach(sum ->
            closed.add(sum.named(sum.code().equals(Indicator.PERSONS.name()) ? PERSON_MONTHS : Indicator.CUMULATIVE.name())));
        frozenSums.paid(area, office, months, digits, Indicator.PRICE_SUBSIDY).forEach(sum -> closed.add(sum.named(Indicator.CUMULATIVE_SUBSIDY.name())));
        return closed;
    }

    /** Nobody is counted in a month in which nothing was paid, such as all those before an installation began. */
    private List<Sum> open(Jurisdiction area, OfficeCode office, Month month, int digits) {
        List<Sum> paid = sums.paid(area, office, month).stream().filter(sum -> sum.code().startsWith(FactPart.KIND)).map(sum -> sum.within(digits)).toList();
        if (paid.isEmpty()) {
            return List.of();
        }
        List<Sum> open = new ArrayList<>();
        paid.forEach(sum -> {
            open.add(sum.named(Indicator.CUMULATIVE.name()));
            if (SUBSIDY.equals(sum.code())) {
                open.add(sum.named(Indicator.CUMULATIVE_SUBSIDY.name()));
            }
        });
        Set<String> places = paid.stream().filter(sum -> sum.figure() > 0).map(YearToDate::place).collect(Collectors.toSet());
        sums.held(area, office, month, Known.NOW).stream().filter(sum -> sum.code().equals(Indicator.PERSONS.name())).map(sum -> sum.within(digits))
            .filter(sum -> places.contains(place(sum))).forEach(sum -> open.add(sum.named(PERSON_MONTHS)));
        return open;
    }

    private static String place(Sum sum) {
        return sum.office() + sum.category();
    }
}
