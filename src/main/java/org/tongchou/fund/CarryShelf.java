package org.tongchou.fund;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;

/** What was carried into the next year; only ever added to. */
@Dependent
class CarryShelf {

    @PersistenceContext
    EntityManager database;

    /** How often each source of an office's year was carried before. */
    Map<FundSource, Integer> carried(Jurisdiction area, OfficeCode office, int year) {
        List<?> rows = database.createNativeQuery("select source, count(*) from fund_carry where office_code = :office and year = :year and office_code like :area group by source", Object[].class)
            .setParameter("office", office.value()).setParameter("year", year).setParameter("area", area.pattern()).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> FundSource.valueOf((String) row[0]), row -> ((Number) row[1]).intValue()));
    }

    @Unscoped("adds a row of the officer's own office and returns none")
    void add(OfficeCode office, int year, int number, Carried.Row row, long out, long in) {
        database.createNativeQuery("insert into fund_carry (office_code, year, source, amount, bound, out_transaction, in_transaction, number) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
            .setParameter(1, office.value()).setParameter(2, year).setParameter(3, row.source().name()).setParameter(4, row.amount().fen()).setParameter(5, row.bound().fen())
            .setParameter(6, out).setParameter(7, in).setParameter(8, number).executeUpdate();
    }
}
