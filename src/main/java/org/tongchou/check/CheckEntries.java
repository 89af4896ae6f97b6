package org.tongchou.check;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tongchou.casework.FileMoved;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Unscoped;

/** What sources answered about the files of a jurisdiction. */
@Dependent
class CheckEntries {

    @PersistenceContext
    EntityManager database;

    void add(CheckEntry entry) {
        database.persist(entry);
    }

    /** All about a file, the oldest first. */
    List<CheckEntry> ofFile(Jurisdiction area, String application) {
        return database.createQuery("select e from CheckEntry e where e.application = :application and e.officeCode like :area order by e.id", CheckEntry.class)
            .setParameter("application", application).setParameter("area", area.pattern()).getResultList();
    }

    /** Goes with a file that is handed over to another office. */
    @Unscoped("moves what belongs to the one file that casework moves in the same transaction")
    void move(FileMoved moved) {
        database.createNativeQuery("update check_entry set office_code = ?1 where application_number = ?2 and office_code = ?3")
            .setParameter(1, moved.to().value()).setParameter(2, moved.number()).setParameter(3, moved.from().value()).executeUpdate();
    }
}
