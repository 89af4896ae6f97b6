package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.statistics.MonthSums.Sum;

/** The frozen figures of closed months. */
@Dependent
class FrozenFacts {

    private static final List<Indicator> SUMMED = List.of(Indicator.HOUSEHOLDS, Indicator.PERSONS, Indicator.WOMEN, Indicator.ELDERLY, Indicator.MINORS, Indicator.DISABLED,
        Indicator.SERIOUSLY_ILL, Indicator.NEW, Indicator.STOPPED, Indicator.SPENDING, Indicator.WITHIN, Indicator.PAST, Indicator.DUE, Indicator.DONE);

    /** The counties of an office in the area, or the county of the area's township. */
    private static final String COUNTIES = " and c.office_code like :county and (c.office_code like :area or :area like concat(c.office_code, '%'))";

    private static final int ROWS = 200;

    @PersistenceContext
    EntityManager database;

    void add(FrozenMonth frozen, List<MonthlyFact> facts, List<FactPart> parts) {
        database.persist(frozen);
        facts.forEach(database::persist);
        database.flush();
        for (int from = 0; from < parts.size(); from += ROWS) {
            addParts(parts.subList(from, Math.min(from + ROWS, parts.size())));
        }
    }

    /** Some thousands for a county: many with one statement. */
    private void addParts(List<FactPart> parts) {
        List<Object> values = parts.stream().flatMap(part -> part.values().stream()).toList();
        var insert = database.createNativeQuery("insert into monthly_fact_part (office_code, month, category, part, code, figure) values "
            + String.join(", ", Collections.nCopies(parts.size(), "(?, ?, ?, ?, ?, ?)")));
        for (int at = 0; at < values.size(); at++) {
            insert.setParameter(at + 1, values.get(at));
        }
        insert.executeUpdate();
    }

    List<MonthlyFact> of(Jurisdiction area, OfficeCode county, Month month) {
        return database.createQuery("select f from MonthlyFact f where f.month = :month and f.officeCode like :area and f.officeCode like :office", MonthlyFact.class)
            .setParameter("month", month).setParameter("area", area.pattern()).setParameter("office", county.value() + "%").getResultList();
    }

    List<FactPart> partsOf(Jurisdiction area, OfficeCode county, Month month) {
        return database.createQuery("select p from FactPart p where p.month = :month and p.officeCode like :area and p.officeCode like :office", FactPart.class)
            .setParameter("month", month).setParameter("area", area.pattern()).setParameter("office", county.value() + "%").getResultList();
    }

    /** What a county's frozen month was frozen with. */
    Optional<FrozenMonth> month(Jurisdiction area, OfficeCode county, Month month) {
        return months(area, county, month).stream().filter(one -> one.office().equals(county)).findFirst();
    }

    /** The frozen months of all counties of an office. */
    List<FrozenMonth> months(Jurisdiction area, OfficeCode office, Month month) {
        return database.createQuery("select f from FrozenMonth f where f.month = :month and f.officeCode like :office and f.officeCode like :area", FrozenMonth.class)
            .setParameter("month", month).setParameter("office", office.value() + "%").setParameter("area", area.pattern()).getResultList();
    }

    /** The families in support by the first digits of the office and category. */
    List<Sum> families(Jurisdiction area, OfficeCode office, Month month, int digits) {
        return rows(database.createNativeQuery("select left(f.office_code, " + digits + ") as place, f.category, 'HOUSEHOLDS', sum(f.households) from monthly_fact f where f.month = :month"
                + " and f.office_code like :area and f.office_code like :office group by place, f.category", Object[].class)
            .setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList()).stream()
            .map(FrozenFacts::sum).toList();
    }

    boolean isFrozen(Jurisdiction area, OfficeCode county, Month month) {
        return database.createQuery("select count(f) from FrozenMonth f where f.month = :month and f.officeCode = :county and f.officeCode like :area", Long.class)
            .setParameter("month", month).setParameter("county", county.value()).setParameter("area", area.pattern()).getSingleResult() > 0;
    }

    /** Whether every county of an office that has begun to pay by a month, that is released a run of it or of one before, has its figures frozen, and at least one has. */
    boolean isWhole(Jurisdiction area, OfficeCode office, Month month) {
        return whole(area, office, month, month).contains(month);
    }

    /** The months from one to another for which {@link #isWhole} holds. */
    Set<Month> whole(Jurisdiction area, OfficeCode office, Month from, Month to) {
        String county = office.level() == OfficeCode.Level.TOWNSHIP ? office.at(OfficeCode.Level.COUNTY).value() : office.value() + "%";
        List<Object[]> begun = rows(database.createNativeQuery("select c.office_code, min(c.month) from payment_run c where c.month <= :to and c.released_at is not null" + COUNTIES + " group by c.office_code", Object[].class)
            .setParameter("to", to.toString()).setParameter("county", county).setParameter("area", area.pattern()).getResultList());
        Set<List<Object>> frozen = rows(database.createNativeQuery("select c.office_code, c.month from frozen_month c where c.month between :from and :to" + COUNTIES, Object[].class)
            .setParameter("from", from.toString()).setParameter("to", to.toString()).setParameter("county", county).setParameter("area", area.pattern()).getResultList())
            .stream().map(Arrays::asList).collect(Collectors.toSet());
        Set<Month> whole = new HashSet<>();
        for (Month month = from; !month.isAfter(to); month = month.next()) {
            String name = month.toString();
            List<Object[]> paying = begun.stream().filter(one -> ((String) one[1]).compareTo(name) <= 0).toList();
            if (!paying.isEmpty() && paying.stream().allMatch(one -> frozen.contains(Arrays.asList(one[0], name)))) {
                whole.add(month);
            }
        }
        return whole;
    }

    /** Whether every month from one to another is whole, but those before anything was paid. */
    boolean isWholeSinceBegun(Jurisdiction area, OfficeCode office, Month from, Month to) {
        String county = office.level() == OfficeCode.Level.TOWNSHIP ? office.at(OfficeCode.Level.COUNTY).value() : office.value() + "%";
        Object first = database.createNativeQuery("select min(c.month) from payment_run c where c.month between :from and :to and c.released_at is not null" + COUNTIES, String.class)
            .setParameter("from", from.toString()).setParameter("to", to.toString()).setParameter("county", county).setParameter("area", area.pattern()).getSingleResult();
        if (first == null) {
            return false;
        }
        Month begun = Month.parse((String) first).orElseThrow();
        return whole(area, office, begun, to).size() == begun.monthsUntil(to) + 1;
    }

    /** The counties whose run of a month is released and whose figures are not frozen. */
    List<OfficeCode> waiting(Jurisdiction area, OfficeCode office, Month month) {
        List<?> counties = database.createNativeQuery("select r.office_code from payment_run r where r.month = :month and r.state not in ('PREPARING', 'PREPARED', 'CANCELLED')"
                + " and r.office_code like :area and r.office_code like :office and not exists (select 1 from frozen_month f where f.office_code = r.office_code"
                + " and f.month = r.month) order by r.office_code", String.class)
            .setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList();
        return counties.stream().map(String.class::cast).map(OfficeCode::new).toList();
    }

    /** The figures of a month by the first digits of the office, category and {@link Indicator}. */
    List<Sum> sums(Jurisdiction area, OfficeCode office, Month month, int digits) {
        List<Sum> sums = new ArrayList<>();
        rows(database.createNativeQuery("select left(f.office_code, " + digits + "), f.category, sum(f.households), sum(f.persons), sum(f.women), sum(f.elderly), sum(f.minors),"
                + " sum(f.disabled), sum(f.seriously_ill), sum(f.new_households), sum(f.stopped_households), sum(f.spending), sum(f.decided_within), sum(f.decided_past),"
                + " sum(f.recheck_due), sum(f.recheck_done) from monthly_fact f where f.month = :month and f.office_code like :area and f.office_code like :office"
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
        return rows(database.createNativeQuery("select left(p.office_code, " + digits + ") as place, p.category, concat(p.part, '.', p.code) as what, sum(p.figure) from monthly_fact_part p"
                + " where p.month = :month and p.office_code like :area and p.office_code like :office group by place, p.category, what", Object[].class)
            .setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList()).stream()
            .map(FrozenFacts::sum).toList();
    }

    /** SPENDING of several months together, and PERSONS added up over those of them in which something was paid at the place, by the first digits of the office and category. */
    List<Sum> together(Jurisdiction area, OfficeCode office, Set<Month> months, int digits) {
        List<Sum> sums = new ArrayList<>();
        rows(database.createNativeQuery("select m.place, m.category, sum(m.spending), sum(if(m.spending > 0, m.persons, 0)) from (select left(f.office_code, " + digits + ") as place,"
                + " f.category, f.month, sum(f.spending) as spending, sum(f.persons) as persons from monthly_fact f where f.month in (:months) and f.office_code like :area"
                + " and f.office_code like :office group by place, f.category, f.month) m group by m.place, m.category", Object[].class)
            .setParameter("months", names(months)).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList()).forEach(row -> {
                sums.add(new Sum((String) row[0], (String) row[1], Indicator.SPENDING.name(), ((Number) row[2]).longValue()));
                sums.add(new Sum((String) row[0], (String) row[1], Indicator.PERSONS.name(), ((Number) row[3]).longValue()));
            });
        return sums;
    }

    /** What was paid of one kind in several months together, by the first digits of the office and category. */
    List<Sum> paid(Jurisdiction area, OfficeCode office, Set<Month> months, int digits, Indicator kind) {
        return rows(database.createNativeQuery("select left(p.office_code, " + digits + ") as place, p.category, :code, sum(p.figure) from monthly_fact_part p where p.month in (:months)"
                + " and p.part = :part and p.code = :code and p.office_code like :area and p.office_code like :office group by place, p.category", Object[].class)
            .setParameter("months", names(months)).setParameter("part", FactPart.KIND).setParameter("code", kind.name()).setParameter("area", area.pattern())
            .setParameter("office", office.value() + "%").getResultList()).stream().map(FrozenFacts::sum).toList();
    }

    /** HOUSEHOLDS by township and category, for each of several months. */
    Collection<List<Sum>> households(Jurisdiction area, OfficeCode office, Set<Month> months) {
        return rows(database.createNativeQuery("select f.office_code, f.category, f.month, f.households from monthly_fact f where f.month in (:months) and f.office_code like :area"
                + " and f.office_code like :office", Object[].class)
            .setParameter("months", names(months)).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList()).stream().map(FrozenFacts::sum)
            .collect(Collectors.groupingBy(Sum::code)).values();
    }

    /** No month at all is asked for as one that never was: a list in SQL has at least one entry. */
    private static List<String> names(Set<Month> months) {
        return months.isEmpty() ? List.of("") : months.stream().map(Month::toString).toList();
    }

    /** The average standard by the first digits of the office and category, each person counted once, half-up to the fen; nothing where no standard was in force. */
    List<Sum> standards(Jurisdiction area, OfficeCode office, Month month, int digits) {
        return rows(database.createNativeQuery("select left(f.office_code, " + digits + "), f.category, 'STANDARD', round(sum(f.standard_monthly * f.persons) / sum(f.persons)) from monthly_fact f"
                + " where f.month = :month and f.standard_monthly is not null and f.persons > 0 and f.office_code like :area and f.office_code like :office"
                + " group by left(f.office_code, " + digits + "), f.category", Object[].class)
            .setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList()).stream()
            .map(FrozenFacts::sum).toList();
    }

    private static Sum sum(Object[] row) {
        return new Sum((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue());
    }

    /** Spending and persons of the months from one to another, by month and category: the code is SPENDING or PERSONS, the office the month. */
    List<Sum> over(Jurisdiction area, OfficeCode office, Month from, Month to) {
        List<Sum> sums = new ArrayList<>();
        rows(database.createNativeQuery("select f.month, f.category, sum(f.spending), sum(f.persons) from monthly_fact f where f.month between :from and :to"
                + " and f.office_code like :area and f.office_code like :office group by f.month, f.category order by f.month", Object[].class)
            .setParameter("from", from.toString()).setParameter("to", to.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%")
            .getResultList()).forEach(row -> {
                sums.add(new Sum((String) row[0], (String) row[1], Indicator.SPENDING.name(), ((Number) row[2]).longValue()));
                sums.add(new Sum((String) row[0], (String) row[1], Indicator.PERSONS.name(), ((Number) row[3]).longValue()));
            });
        return sums;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(List<?> found) {
        return (List<Object[]>) found;
    }
}
