package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.statistics.MonthSums.Sum;

/**
 * The frozen figures of closed months, added up. What is asked of counties or above is added up from the figures of the counties, which were summed when the month was frozen;
 * only what is asked of townships is read township by township.
 */
@Dependent
class FrozenSums {

    private static final int COUNTY = OfficeCode.Level.COUNTY.digits();

    private static final List<Indicator> SUMMED = List.of(Indicator.HOUSEHOLDS, Indicator.PERSONS, Indicator.WOMEN, Indicator.ELDERLY, Indicator.MINORS, Indicator.DISABLED,
        Indicator.SERIOUSLY_ILL, Indicator.NEW, Indicator.STOPPED, Indicator.SPENDING, Indicator.WITHIN, Indicator.PAST, Indicator.DUE, Indicator.DONE);

    /** The figures that are summed, in the order of both tables. */
    private static final String FIGURES = "households, persons, women, elderly, minors, disabled, seriously_ill, new_households, stopped_households, standard_sum, standard_persons, spending,"
        + " decided_within, decided_past, recheck_due, recheck_done";

    private static final String SUMS = Arrays.stream(FIGURES.split(", ?")).map(column -> "sum(f." + column + ")").collect(Collectors.joining(", "));

    @PersistenceContext
    EntityManager database;

    /** Sums up a county's month, which stands by township already. */
    void sumUp(Jurisdiction area, OfficeCode county, Month month) {
        database.createNativeQuery("insert into county_fact (month, office_code, category, " + FIGURES + ") select f.month, left(f.office_code, 6) as county, f.category, " + SUMS
                + " from monthly_fact f where f.month = :month and f.office_code like :area and f.office_code like :office group by f.month, county, f.category")
            .setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", county.value() + "%").executeUpdate();
        database.createNativeQuery("insert into county_fact_part (month, part, code, office_code, category, figure) select p.month, p.part, p.code, left(p.office_code, 6) as county, p.category, sum(p.figure)"
                + " from monthly_fact_part p where p.month = :month and p.office_code like :area and p.office_code like :office group by p.month, p.part, p.code, county, p.category")
            .setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", county.value() + "%").executeUpdate();
    }

    /** How many sums of counties are not those of their townships, or stand on one side only: each such row is there once, every other twice. */
    long unlike(Jurisdiction area, OfficeCode office, Month month) {
        Object figures = database.createNativeQuery("select count(*) from (select 1 from (select f.office_code, f.category, " + FIGURES + " from county_fact f where f.month = :month"
                + " and f.office_code like :area and f.office_code like :office union all select left(f.office_code, 6) as county, f.category, " + SUMS + " from monthly_fact f where f.month = :month"
                + " and f.office_code like :area and f.office_code like :office group by county, f.category) x group by x.office_code, x.category, " + FIGURES + " having count(*) <> 2) y", Object.class)
            .setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getSingleResult();
        Object parts = database.createNativeQuery("select count(*) from (select 1 from (select p.office_code, p.category, p.part, p.code, p.figure from county_fact_part p where p.month = :month"
                + " and p.office_code like :area and p.office_code like :office union all select left(p.office_code, 6) as county, p.category, p.part, p.code, sum(p.figure) from monthly_fact_part p"
                + " where p.month = :month and p.office_code like :area and p.office_code like :office group by county, p.category, p.part, p.code) x"
                + " group by x.office_code, x.category, x.part, x.code, x.figure having count(*) <> 2) y", Object.class)
            .setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getSingleResult();
        return ((Number) figures).longValue() + ((Number) parts).longValue();
    }

    /** The families in support by the first digits of the office and category. */
    List<Sum> families(Jurisdiction area, OfficeCode office, Month month, int digits) {
        return rows(database.createNativeQuery("select left(f.office_code, " + digits + ") as place, f.category, 'HOUSEHOLDS', sum(f.households) from " + facts(area.root(), office, digits) + " f where f.month = :month"
                + " and f.office_code like :area and f.office_code like :office group by place, f.category", Object[].class)
            .setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList()).stream()
            .map(FrozenSums::sum).toList();
    }

    /** The figures of a month by the first digits of the office, category and {@link Indicator}. */
    List<Sum> sums(Jurisdiction area, OfficeCode office, Month month, int digits) {
        List<Sum> sums = new ArrayList<>();
        rows(database.createNativeQuery("select left(f.office_code, " + digits + "), f.category, sum(f.households), sum(f.persons), sum(f.women), sum(f.elderly), sum(f.minors),"
                + " sum(f.disabled), sum(f.seriously_ill), sum(f.new_households), sum(f.stopped_households), sum(f.spending), sum(f.decided_within), sum(f.decided_past),"
                + " sum(f.recheck_due), sum(f.recheck_done) from " + facts(area.root(), office, digits) + " f where f.month = :month and f.office_code like :area and f.office_code like :office"
                + " group by left(f.office_code, " + digits + "), f.category", Object[].class)
            .setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList()).forEach(row -> {
                for (int at = 0; at < SUMMED.size(); at++) {
                    sums.add(new Sum((String) row[0], (String) row[1], SUMMED.get(at).name(), ((Number) row[at + 2]).longValue()));
                }
            });
        return sums;
    }

    /** What the figures consist of, by the first digits of the office and category; the code begins with the part and a point. */
    List<Sum> parts(Jurisdiction area, OfficeCode office, Month month, int digits) {
        return rows(database.createNativeQuery("select left(p.office_code, " + digits + ") as place, p.category, concat(p.part, '.', p.code), sum(p.figure) from " + facts(area.root(), office, digits) + "_part p"
                + " where p.month = :month and p.office_code like :area and p.office_code like :office group by place, p.category, p.part, p.code", Object[].class)
            .setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList()).stream()
            .map(FrozenSums::sum).toList();
    }

    /** Those parts by township that figures are held to, as they stand: what is counted besides is left out, but that anything was counted in states shows by one of them. */
    List<Sum> held(Jurisdiction area, OfficeCode office, Month month) {
        return rows(database.createNativeQuery("select p.office_code, p.category, concat(p.part, '.', p.code), p.figure from monthly_fact_part p where p.month = :month and p.office_code like :area"
                + " and p.office_code like :office and (p.part in ('" + String.join("', '", FactPart.HELD) + "') or p.part = '" + FactPart.STATE + "' and p.code = (select min(s.code) from monthly_fact_part s"
                + " where s.month = :month and s.office_code like :area and s.office_code like :office and s.part = '" + FactPart.STATE + "'))", Object[].class)
            .setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList()).stream().map(FrozenSums::sum).toList();
    }

    /** SPENDING of several months together, and PERSONS added up over those of them in which something was paid at the place, by the first digits of the office and category. */
    List<Sum> together(Jurisdiction area, OfficeCode office, Set<Month> months, int digits) {
        List<Sum> sums = new ArrayList<>();
        rows(database.createNativeQuery("select m.place, m.category, sum(m.spending), sum(if(m.spending > 0, m.persons, 0)) from (select left(f.office_code, " + digits + ") as place,"
                + " f.category, f.month, sum(f.spending) as spending, sum(f.persons) as persons from " + facts(area.root(), office, digits) + " f where f.month in (:months) and f.office_code like :area"
                + " and f.office_code like :office group by place, f.category, f.month) m group by m.place, m.category", Object[].class)
            .setParameter("months", names(months)).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList()).forEach(row -> {
                sums.add(new Sum((String) row[0], (String) row[1], Indicator.SPENDING.name(), ((Number) row[2]).longValue()));
                sums.add(new Sum((String) row[0], (String) row[1], Indicator.PERSONS.name(), ((Number) row[3]).longValue()));
            });
        return sums;
    }

    /** What was paid of one kind in several months together, by the first digits of the office and category. */
    List<Sum> paid(Jurisdiction area, OfficeCode office, Set<Month> months, int digits, Indicator kind) {
        return rows(database.createNativeQuery("select left(p.office_code, " + digits + ") as place, p.category, :code, sum(p.figure) from " + facts(area.root(), office, digits) + "_part p where p.month in (:months)"
                + " and p.part = :part and p.code = :code and p.office_code like :area and p.office_code like :office group by place, p.category", Object[].class)
            .setParameter("months", names(months)).setParameter("part", FactPart.KIND).setParameter("code", kind.name()).setParameter("area", area.pattern())
            .setParameter("office", office.value() + "%").getResultList()).stream().map(FrozenSums::sum).toList();
    }

    /** HOUSEHOLDS of a month by township and category. */
    List<Sum> households(Jurisdiction area, OfficeCode office, Month month) {
        return rows(database.createNativeQuery("select f.office_code, f.category, 'HOUSEHOLDS', f.households from monthly_fact f where f.month = :month and f.office_code like :area"
                + " and f.office_code like :office", Object[].class)
            .setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList()).stream().map(FrozenSums::sum).toList();
    }

    /** No month at all is asked for as one that never was: a list in SQL has at least one entry. */
    private static List<String> names(Set<Month> months) {
        return months.isEmpty() ? List.of("") : months.stream().map(Month::toString).toList();
    }

    /** The average standard by the first digits of the office and category, each person counted once, half-up to the fen; nothing where no standard was in force. */
    List<Sum> standards(Jurisdiction area, OfficeCode office, Month month, int digits) {
        return rows(database.createNativeQuery("select left(f.office_code, " + digits + "), f.category, 'STANDARD', round(sum(f.standard_sum) / sum(f.standard_persons)) from " + facts(area.root(), office, digits) + " f"
                + " where f.month = :month and f.standard_persons > 0 and f.office_code like :area and f.office_code like :office"
                + " group by left(f.office_code, " + digits + "), f.category", Object[].class)
            .setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList()).stream()
            .map(FrozenSums::sum).toList();
    }

    private static Sum sum(Object[] row) {
        return new Sum((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue());
    }

    /** Spending and persons of the months from one to another, by month and category: the code is SPENDING or PERSONS, the office the month. */
    List<Sum> over(Jurisdiction area, OfficeCode office, Month from, Month to) {
        List<Sum> sums = new ArrayList<>();
        rows(database.createNativeQuery("select f.month, f.category, sum(f.spending), sum(f.persons) from " + facts(area.root(), office, office.value().length()) + " f where f.month between :from and :to"
                + " and f.office_code like :area and f.office_code like :office group by f.month, f.category order by f.month", Object[].class)
            .setParameter("from", from.toString()).setParameter("to", to.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%")
            .getResultList()).forEach(row -> {
                sums.add(new Sum((String) row[0], (String) row[1], Indicator.SPENDING.name(), ((Number) row[2]).longValue()));
                sums.add(new Sum((String) row[0], (String) row[1], Indicator.PERSONS.name(), ((Number) row[3]).longValue()));
            });
        return sums;
    }

    /** Where figures stand that are summed to so many digits: by county, unless townships are asked for, or a township asks. */
    private static String facts(OfficeCode root, OfficeCode office, int digits) {
        return digits <= COUNTY && office.value().length() <= COUNTY && root.value().length() <= COUNTY ? "county_fact" : "monthly_fact";
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(List<?> found) {
        return (List<Object[]>) found;
    }
}
