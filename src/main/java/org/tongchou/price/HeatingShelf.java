package org.tongchou.price;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.persistence.Unscoped;

/** What regions pay for heating; only ever added to. */
@Dependent
class HeatingShelf {

    @PersistenceContext
    EntityManager database;

    void add(HeatingRate rate, int revision, Officer officer, LocalDateTime at) {
        database.createNativeQuery("insert into heating_rate (office_code, season, category, revision, unit, amount, first_month, last_month, document, recorded_by, recorded_name, recorded_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
            .setParameter(1, rate.region().value()).setParameter(2, rate.season()).setParameter(3, rate.category().name()).setParameter(4, revision).setParameter(5, rate.unit().name())
            .setParameter(6, rate.amount().fen()).setParameter(7, rate.first().toString()).setParameter(8, rate.last().toString()).setParameter(9, rate.document())
            .setParameter(10, officer.subject()).setParameter(11, officer.name()).setParameter(12, at).executeUpdate();
    }

    /** All of a region and of those in which it lies, the newest winter first. */
    @Unscoped("what a region pays for heating is published and names no person")
    List<HeatingRecord> reaching(OfficeCode region) {
        List<?> rows = database.createNativeQuery("select office_code, season, category, revision, unit, amount, first_month, last_month, document, recorded_name, recorded_at from heating_rate"
                + " where ?1 like concat(office_code, '%') order by season desc, char_length(office_code) desc, category, revision desc", Object[].class)
            .setParameter(1, region.value()).getResultList();
        return rows.stream().map(Object[].class::cast).map(HeatingShelf::read).toList();
    }

    private static HeatingRecord read(Object[] row) {
        LocalDateTime at = row[10] instanceof Timestamp moment ? moment.toLocalDateTime() : (LocalDateTime) row[10];
        HeatingRate rate = new HeatingRate(new OfficeCode((String) row[0]), ((Number) row[1]).intValue(), Category.valueOf((String) row[2]), HeatingUnit.valueOf((String) row[4]),
            new Money(((Number) row[5]).longValue()), month(row[6]), month(row[7]), (String) row[8]);
        return new HeatingRecord(rate, ((Number) row[3]).intValue(), (String) row[9], at);
    }

    private static Month month(Object column) {
        return Month.parse(column.toString()).orElseThrow();
    }
}
