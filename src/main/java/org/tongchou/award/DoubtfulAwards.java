package org.tongchou.award;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** Awards about which something on file does not fit, found set by set. */
@Dependent
class DoubtfulAwards {

    private static final String COVERED = " a.office_code like :area and a.office_code like :county and exists (select 1 from award_version v where v.award_id = a.id"
        + " and not v.superseded and v.from_month <= :month and (v.until_month is null or v.until_month >= :month))";

    @PersistenceContext
    EntityManager database;

    /** Awards whose account runs in a name that is not in the family's file. */
    List<Award> foreignAccounts(Jurisdiction area, OfficeCode county, Month month) {
        return found(database.createNativeQuery("select a.* from award a join application f on f.number = a.application_number where" + COVERED
                + " and exists (select 1 from application_member m where m.application_id = f.id)"
                + " and not exists (select 1 from application_member m where m.application_id = f.id and m.name = a.account_holder) order by a.id", Award.class)
            .setParameter("area", area.pattern()).setParameter("county", county.value() + "%").setParameter("month", month.toString()).getResultList());
    }

    /** Awards with a person who is in the file of another award that is covered in the month, wherever that is. */
    List<Award> sharedPersons(Jurisdiction area, OfficeCode county, Month month) {
        return found(database.createNativeQuery("select a.* from award a join application f on f.number = a.application_number where" + COVERED
                + " and exists (select 1 from application_member m join application_member o on o.id_index = m.id_index and o.application_id <> m.application_id"
                + " join application g on g.id = o.application_id join award b on b.application_number = g.number"
                + " join award_version w on w.award_id = b.id and not w.superseded and w.from_month <= :month and (w.until_month is null or w.until_month >= :month)"
                + " where m.application_id = f.id) order by a.id", Award.class)
            .setParameter("area", area.pattern()).setParameter("county", county.value() + "%").setParameter("month", month.toString()).getResultList());
    }

    /** Awards with a person who was referred elsewhere, in this file or in another one, wherever that is. */
    List<Award> referred(Jurisdiction area, OfficeCode county, Month month) {
        return found(database.createNativeQuery("select a.* from award a join application f on f.number = a.application_number where" + COVERED
                + " and exists (select 1 from application_member m join application_member o on o.id_index = m.id_index join case_event e on e.application_id = o.application_id and e.act = 'REFER'"
                + " where m.application_id = f.id) order by a.id", Award.class)
            .setParameter("area", area.pattern()).setParameter("county", county.value() + "%").setParameter("month", month.toString()).getResultList());
    }

    /** Awards with a reported change that no decision followed, or with an appeal. */
    List<Award> undecided(Jurisdiction area, OfficeCode county, Month month) {
        return found(database.createNativeQuery("select a.* from award a where" + COVERED + " and exists (select 1 from award_event e where e.award_id = a.id and (e.act = 'APPEAL'"
                + " or e.act = 'REPORT_CHANGE' and not exists (select 1 from award_event d where d.award_id = a.id and d.id > e.id"
                + " and d.act not in ('REPORT_CHANGE', 'REASSESS', 'HEAR', 'APPEAL', 'RECHECK', 'RECORD_DELIVERY')))) order by a.id", Award.class)
            .setParameter("area", area.pattern()).setParameter("county", county.value() + "%").setParameter("month", month.toString()).getResultList());
    }

    @SuppressWarnings("unchecked")
    private static List<Award> found(List<?> rows) {
        return (List<Award>) rows;
    }
}
