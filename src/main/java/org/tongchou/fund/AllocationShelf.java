package org.tongchou.fund;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;

/** Pools that were passed down by factors; only ever added to. */
@Dependent
class AllocationShelf {

    @PersistenceContext
    EntityManager database;

    /** @return its number */
    @Unscoped("adds a row of the officer's own office and returns only its number")
    long add(Officer officer, AllocationAsked asked, LocalDateTime at) {
        database.createNativeQuery("insert into fund_allocation (office_code, year, source, pool, inputs, officer_subject, officer_name, at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
            .setParameter(1, officer.office().value()).setParameter(2, asked.year()).setParameter(3, asked.source().name()).setParameter(4, asked.pool().fen())
            .setParameter(5, asked.inputs()).setParameter(6, officer.subject()).setParameter(7, officer.name()).setParameter(8, at).executeUpdate();
        return ((Number) database.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    void add(long allocation, Allocated.Part part) {
        database.createNativeQuery("insert into fund_allocation_part (allocation_id, to_office, amount, transaction_id) values (?1, ?2, ?3, ?4)")
            .setParameter(1, allocation).setParameter(2, part.office().value()).setParameter(3, part.amount().fen()).setParameter(4, part.entry()).executeUpdate();
    }

    /** What an office passed down by factors in a year, the newest first, before a number. */
    List<AllocationEntry> log(Jurisdiction area, OfficeCode office, int year, long before, int limit) {
        List<?> rows = database.createNativeQuery("select id, office_code, inputs, officer_name, at from fund_allocation where office_code = :office and year = :year and id < :before and office_code like :area order by id desc", Object[].class)
            .setParameter("office", office.value()).setParameter("year", year).setParameter("before", before).setParameter("area", area.pattern()).setMaxResults(limit).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> entry(area, row)).toList();
    }

    private AllocationEntry entry(Jurisdiction area, Object[] row) {
        long id = ((Number) row[0]).longValue();
        AllocationAsked asked = AllocationAsked.kept((String) row[2]);
        Map<OfficeCode, Allocated.Part> parts = parts(area, id).stream().collect(Collectors.toMap(Allocated.Part::office, part -> part));
        LocalDateTime at = row[4] instanceof Timestamp moment ? moment.toLocalDateTime() : (LocalDateTime) row[4];
        return new AllocationEntry(id, new OfficeCode((String) row[1]), asked.source(), asked.year(), asked.pool(), asked.text(), asked.weights(),
            asked.regions().stream().map(region -> region(region, parts.getOrDefault(region.office(), new Allocated.Part(region.office(), Money.ZERO, 0)))).toList(), (String) row[3], at);
    }

    private static AllocationEntry.Region region(AllocationAsked.Region region, Allocated.Part part) {
        return new AllocationEntry.Region(region.office(), region.recipients(), region.factors(), part.amount(), part.entry());
    }

    private List<Allocated.Part> parts(Jurisdiction area, long allocation) {
        List<?> rows = database.createNativeQuery("select p.to_office, p.amount, p.transaction_id from fund_allocation_part p join fund_allocation a on a.id = p.allocation_id where a.id = :allocation and a.office_code like :area", Object[].class)
            .setParameter("allocation", allocation).setParameter("area", area.pattern()).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Allocated.Part(new OfficeCode((String) row[0]), new Money(((Number) row[1]).longValue()), ((Number) row[2]).longValue())).toList();
    }
}
