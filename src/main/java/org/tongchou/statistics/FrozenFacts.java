package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.statistics.MonthSums.Sum;

/** The frozen figures of closed months. */
@Dependent
class FrozenFacts {

    private static final List<Indicator> SUMMED = List.of(Indicator.HOUSEHOLDS, Indicator.PERSONS, Indicator.WOMEN, Indicator.ELDERLY, Indicator.MINORS, Indicator.DISABLED,
        Indicator.SERIOUSLY_ILL, Indicator.NEW, Indicator.STOPPED, Indicator.SPENDING, Indicator.WITHIN, Indicator.PAST, Indicator.DUE, Indicator.DONE);

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

    boolean isFrozen(Jurisdiction area, OfficeCode county, Month month) {
        return database.createQuery("select count(f) from FrozenMonth f where f.month = :month and f.officeCode = :county and f.officeCode like :area", Long.class)
            .setParameter("month", month).setParameter("county", county.value()).setParameter("area", area.pattern()).getSingleResult() > 0;
    }

    /** Whether every county of an office that has begun to pay by a month has its figures frozen, and at least one has. */
    boolean isWhole(Jurisdiction area, OfficeCode office, Month month) {
        String county = office.level() == OfficeCode.Level.TOWNSHIP ? office.at(OfficeCode.Level.COUNTY).value() : office.value() + "%";
        Object[] counts = (Object[]) database.createNativeQuery("select count(distinct r.office_code), count(distinct f.office_code) from payment_run r"
                + " left join frozen_month f on f.office_code = r.office_code and f.month = :month where r.month <= :month and r.office_code like :county"
                + " and (r.office_code like :area or :area like concat(r.office_code, '%'))", Object[].class)
            .setParameter("month", month.toString()).setParameter("county", county).setParameter("area", area.pattern()).getSingleResult();
        return ((Number) counts[1]).longValue() > 0 && counts[0].equals(counts[1]);
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
        return parts(area, office, month, digits, "%");
    }

    /** The same of one part. */
    List<Sum> parts(Jurisdiction area, OfficeCode office, Month month, int digits, String part) {
        return rows(database.createNativeQuery("select left(p.office_code, " + digits + ") as place, p.category, concat(p.part, '.', p.code) as what, sum(p.figure) from monthly_fact_part p"
                + " where p.month = :month and p.part like :part and p.office_code like :area and p.office_code like :office group by place, p.category, what", Object[].class)
            .setParameter("part", part).setParameter("month", month.toString()).setParameter("area", area.pattern()).setParameter("office", office.value() + "%").getResultList()).stream()
            .map(FrozenFacts::sum).toList();
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
