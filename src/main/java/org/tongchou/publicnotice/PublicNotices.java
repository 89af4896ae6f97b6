package org.tongchou.publicnotice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The notices of a jurisdiction. */
@Dependent
class PublicNotices {

    @PersistenceContext
    EntityManager database;

    void add(PublicNotice notice) {
        database.persist(notice);
    }

    /** What hangs on that day at an office and below, what ends first at the top. */
    List<PublicNotice> up(Jurisdiction area, OfficeCode office, LocalDate day, int limit) {
        return database.createQuery("select n from PublicNotice n where n.officeCode like :area and n.officeCode like :office"
                + " and n.fromDay <= :day and n.untilDay >= :day and n.takenDown is null order by n.untilDay, n.id", PublicNotice.class)
            .setParameter("area", area.pattern()).setParameter("office", office.value() + "%").setParameter("day", day)
            .setMaxResults(limit).getResultList();
    }

    /** The newest notice of a file. */
    Optional<PublicNotice> ofFile(Jurisdiction area, String number) {
        return database.createQuery("select n from PublicNotice n where n.officeCode like :area and n.applicationNumber = :number"
                + " order by n.id desc", PublicNotice.class)
            .setParameter("area", area.pattern()).setParameter("number", number).setMaxResults(1).getResultStream().findFirst();
    }
}
