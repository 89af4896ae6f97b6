package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;

/** The sums that figures are made of; nothing here names a person. */
@Dependent
class Facts {

    private static final String IN_FORCE = " from award_version v where not v.superseded and v.office_code like :area and v.office_code like :office"
        + " and v.from_month <= :month and (v.until_month is null or v.until_month >= :month)";

    @PersistenceContext
    EntityManager database;

    /**
     * One group of the sums.
     *
     * @param office one of the offices right below
     * @param category URBAN, RURAL or UNIFIED
     * @param first households, or fen
     * @param second persons, or 0
     */
    record Sum(String office, String category, long first, long second) {

        static Sum of(Object[] row) {
            return new Sum((String) row[0], (String) row[1], ((Number) row[2]).longValue(), ((Number) row[3]).longValue());
        }
    }

    /** Households and persons in support in a month, by the first digits of the office and by category. */
    List<Sum> covered(Jurisdiction area, OfficeCode office, Month month, int digits) {
        return rows(database.createNativeQuery("select left(v.office_code, " + digits + "), v.category, count(*), sum(v.member_count)" + IN_FORCE
                + " group by left(v.office_code, " + digits + "), v.category", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("month", month.toString())
            .getResultList()).stream().map(Sum::of).toList();
    }

    /** Fen released for a month, without what was issued anew, by the first digits of the office and by category. */
    List<Sum> spent(Jurisdiction area, OfficeCode office, Month month, int digits) {
        return rows(database.createNativeQuery("select left(l.office_code, " + digits + "), l.category, sum(l.amount), 0 from payment_line l"
                + " join payment_run r on r.id = l.run_id and r.released_at is not null and l.kind <> 'REISSUE'"
                + " where l.month = :month and l.office_code like :area and l.office_code like :office"
                + " group by left(l.office_code, " + digits + "), l.category", Object[].class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("month", month.toString())
            .getResultList()).stream().map(Sum::of).toList();
    }

    /** Whether anything was released for a month. */
    boolean paid(Jurisdiction area, OfficeCode office, Month month) {
        return !database.createNativeQuery("select 1 from payment_line l join payment_run r on r.id = l.run_id and r.released_at is not null where l.month = :month"
                + " and l.office_code like :area and l.office_code like :office")
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("month", month.toString())
            .setMaxResults(1).getResultList().isEmpty();
    }

    @Unscoped("division codes and names are published by the statistics office")
    Optional<String> name(OfficeCode office) {
        List<?> names = database.createNativeQuery("select name from office where code = :code", String.class).setParameter("code", office.value())
            .getResultList();
        return names.stream().map(String.class::cast).findFirst();
    }

    /** Code and name of each office right below one, in the order of the codes. */
    @Unscoped("division codes and names are published by the statistics office")
    List<String[]> below(OfficeCode office) {
        return rows(database.createNativeQuery("select code, name from office where parent = :code order by code", Object[].class)
            .setParameter("code", office.value()).getResultList()).stream().map(row -> new String[] {(String) row[0], (String) row[1]}).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(List<?> found) {
        return (List<Object[]>) found;
    }
}
