package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** Where the persons of a file were sent beside this procedure, in this file or in another one. */
@Dependent
class ReferralShelf {

    @PersistenceContext
    EntityManager database;

    /** The referrals of all files, wherever they are kept, in which a person of a file of the area stands. */
    List<CaseEvent> ofPersons(Jurisdiction area, String number) {
        List<?> found = database.createNativeQuery("select e.* from case_event e where e.act = 'REFER' and e.application_id in (select o.application_id from application f"
                + " join application_member m on m.application_id = f.id join application_member o on o.id_index = m.id_index where f.number = :number and f.office_code like :area) order by e.id", CaseEvent.class)
            .setParameter("number", number).setParameter("area", area.pattern()).getResultList();
        return found.stream().map(CaseEvent.class::cast).toList();
    }
}
