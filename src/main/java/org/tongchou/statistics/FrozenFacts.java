package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** Which months are closed, and their frozen figures one by one. */
@Dependent
class FrozenFacts {

    /** The counties of an office in the area, or the county of the area's township. */
    private static final String COUNTIES = " and c.office_code like :county and (c.office_code like :area or :area like concat(c.office_code, '%'))";

    private static final int ROWS = 200;

    @PersistenceContext
    EntityManager database;

    /** Keeps a county's month township by township; {@link FrozenSums#sumUp} comes after it. */
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

    /** Which freezings each of several months of an area consists of. */
    Map<Month, SolvedMonths.Mark> marks(Jurisdiction area, Set<Month> months) {
        return rows(database.createNativeQuery("select c.month, count(*), sum(c.id), max(c.id) from frozen_month c where c.month in (:months) and c.office_code like :area group by c.month", Object[].class)
            .setParameter("months", months.isEmpty() ? List.of("") : months.stream().map(Month::toString).toList()).setParameter("area", area.pattern()).getResultList()).stream()
            .map(row -> new SolvedMonths.Mark(area.root(), Month.parse((String) row[0]).orElseThrow(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue(), ((Number) row[3]).longValue()))
            .collect(Collectors.toMap(SolvedMonths.Mark::month, mark -> mark));
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

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(List<?> found) {
        return (List<Object[]>) found;
    }
}
