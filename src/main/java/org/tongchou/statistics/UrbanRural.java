package org.tongchou.statistics;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.standard.Standards;
import org.tongchou.statistics.MonthSums.Sum;

/** Town and country of an office side by side, year by year: the standards with ratio and gap, and what a person was given. */
@Boundary
public class UrbanRural {

    private static final int MONTHS = 12;

    @Inject
    FrozenSums frozen;

    @Inject
    Facts facts;

    @Inject
    Standards standards;

    @Inject
    BusinessClock clock;

    @Inject
    Secrecy secrecy;

    /**
     * The years from one to another; of the current one as far as it has come. A desk of figures sees the standards alone of a side that was hidden in any month.
     *
     * @throws Refused not found for an office outside the jurisdiction; invalid for years that do not follow each other, or more than fifty
     */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<SidesOfYear> years(Officer officer, OfficeCode office, int from, int to) {
        if (!officer.scope().covers(office) || facts.name(office).isEmpty()) {
            throw Refused.notFound();
        }
        if (to < from || to - from >= SidesOfYear.MOST) {
            throw Refused.invalid("statistics.badYears");
        }
        List<SidesOfYear> years = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            List<Sum> months = months(officer, office, year);
            Discretion hidden = year > clock.month().year() ? Discretion.none() : secrecy.households(officer, new Month(year, 1), last(year));
            years.add(new SidesOfYear(year, side(office, Category.URBAN, year, months, hidden), side(office, Category.RURAL, year, months, hidden),
                side(office, Category.UNIFIED, year, months, hidden)));
        }
        return years;
    }

    /** Spending and persons of each month that has begun: frozen where it is closed, else so far. */
    private List<Sum> months(Officer officer, OfficeCode office, int year) {
        Month first = new Month(year, 1);
        List<Sum> months = new ArrayList<>();
        List<Sum> known = frozen.over(officer.scope(), office, first, new Month(year, MONTHS));
        Set<Month> whole = secrecy.whole(officer, office, first, new Month(year, MONTHS));
        for (Month month = first; month.year() == year && !month.isAfter(clock.month()); month = month.next()) {
            String name = month.toString();
            if (whole.contains(month)) {
                known.stream().filter(sum -> sum.office().equals(name)).forEach(months::add);
            } else if (facts.paid(officer.scope(), office, month)) {
                int digits = office.value().length();
                facts.covered(officer.scope(), office, month, digits).forEach(sum -> months.add(new Sum(name, sum.category(), Indicator.PERSONS.name(), sum.second())));
                facts.spent(officer.scope(), office, month, digits).forEach(sum -> months.add(new Sum(name, sum.category(), Indicator.SPENDING.name(), sum.first())));
            }
        }
        return months;
    }

    private Month last(int year) {
        return year == clock.month().year() ? clock.month() : new Month(year, MONTHS);
    }

    private SidesOfYear.Side side(OfficeCode office, Category category, int year, List<Sum> months, Discretion hidden) {
        LocalDate last = LocalDate.of(year, MONTHS, 31);
        LocalDate day = last.isAfter(clock.today()) && year == clock.today().getYear() ? clock.today() : last;
        List<Sum> own = hidden.hides(office, category.name()) ? List.of() : months.stream().filter(sum -> sum.category().equals(category.name())).toList();
        List<String> paid = own.stream().filter(sum -> sum.code().equals(Indicator.SPENDING.name()) && sum.figure() > 0).map(Sum::office).toList();
        List<Sum> persons = own.stream().filter(sum -> sum.code().equals(Indicator.PERSONS.name()) && paid.contains(sum.office())).toList();
        return new SidesOfYear.Side(standards.monthly(office, category.name(), day), own.stream().filter(sum -> paid.contains(sum.office())
            && sum.code().equals(Indicator.SPENDING.name())).mapToLong(Sum::figure).sum(), persons.stream().mapToLong(Sum::figure).sum(), persons.size(),
            persons.isEmpty() ? Optional.empty() : Optional.of(persons.get(persons.size() - 1).figure()), hidden.hides(office, category.name()));
    }
}
