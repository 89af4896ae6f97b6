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

    private static final String SUBSIDY = FactPart.KIND + ".PRICE_SUBSIDY";

    @Inject
    FrozenFacts frozen;

    @Inject
    MonthSums sums;

    /** CUMULATIVE, CUMULATIVE_SUBSIDY and PERSON_MONTHS by the first digits of the office and category, month by month. */
    List<Sum> sums(Jurisdiction area, OfficeCode office, Month month, int digits) {
        List<Sum> year = new ArrayList<>();
        for (Month each = new Month(month.year(), 1); !each.isAfter(month); each = each.next()) {
            year.addAll(paid(frozen.isWhole(area, office, each) ? closed(area, office, each, digits) : open(area, office, each, digits)));
        }
        return year;
    }

    private List<Sum> closed(Jurisdiction area, OfficeCode office, Month month, int digits) {
        List<Sum> closed = new ArrayList<>();
        frozen.sums(area, office, month, digits).forEach(sum -> {
            if (sum.code().equals(Indicator.SPENDING.name())) {
                closed.add(sum.named(Indicator.CUMULATIVE.name()));
            } else if (sum.code().equals(Indicator.PERSONS.name())) {
                closed.add(sum.named(PERSON_MONTHS));
            }
        });
        frozen.parts(area, office, month, digits, FactPart.KIND).stream().filter(part -> part.code().equals(SUBSIDY)).forEach(part -> closed.add(part.named(Indicator.CUMULATIVE_SUBSIDY.name())));
        return closed;
    }

    private List<Sum> open(Jurisdiction area, OfficeCode office, Month month, int digits) {
        List<Sum> open = new ArrayList<>();
        sums.held(area, office, month).stream().filter(sum -> sum.code().equals(Indicator.PERSONS.name())).forEach(sum -> open.add(named(sum, digits, PERSON_MONTHS)));
        sums.paid(area, office, month).stream().filter(sum -> sum.code().startsWith(FactPart.KIND)).forEach(sum -> {
            open.add(named(sum, digits, Indicator.CUMULATIVE.name()));
            if (SUBSIDY.equals(sum.code())) {
                open.add(named(sum, digits, Indicator.CUMULATIVE_SUBSIDY.name()));
            }
        });
        return open;
    }

    /** A month without persons where nothing was paid to them: it is no part of their average. */
    private static List<Sum> paid(List<Sum> month) {
        Set<String> places = month.stream().filter(sum -> sum.code().equals(Indicator.CUMULATIVE.name()) && sum.figure() > 0).map(sum -> sum.office() + sum.category()).collect(Collectors.toSet());
        return month.stream().filter(sum -> !sum.code().equals(PERSON_MONTHS) || places.contains(sum.office() + sum.category())).toList();
    }

    private static Sum named(Sum sum, int digits, String code) {
        return sum.within(digits).named(code);
    }
}
