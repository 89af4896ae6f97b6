package org.tongchou.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;

/** The auditor of one office replays its decisions and no others, and each replay stands in the trail. */
@ExtendWith(ArquillianExtension.class)
class ReplayIT extends Container {

    @Inject
    Replay replay;

    @PersistenceContext
    EntityManager database;

    private String decided(OfficeCode office) throws Exception {
        return within(PROVINCE, open -> (String) database.createNativeQuery("select a.number from assessment f join application a on a.id = f.application_id"
            + " where f.office_code like ?1 order by f.id limit 1").setParameter(1, office + "%").getSingleResult());
    }

    private long stored(OfficeCode office) throws Exception {
        return within(PROVINCE, open -> ((Number) database.createNativeQuery("select count(*) from assessment where office_code like ?1")
            .setParameter(1, office + "%").getSingleResult()).longValue());
    }

    @Test
    void each_auditor_replays_the_own_jurisdiction_only() throws Exception {
        for (OfficeCode office : List.of(PROVINCE, COUNTY, OTHER_COUNTY)) {
            Officer auditor = officer(office, Role.AUDITOR);
            long checked = 0;
            String after = "";
            do {
                Replayed part = replay.next(auditor, after);
                assertEquals(List.of(), part.differences());
                checked += part.checked();
                after = part.next();
            } while (!after.isEmpty());
            assertEquals(stored(office), checked, office.value());
            assertEquals(stored(office), replay.total(auditor));
        }
        assertTrue(stored(COUNTY) > 0 && stored(OTHER_COUNTY) > 0 && stored(PROVINCE) > stored(COUNTY));
    }

    @Test
    void a_foreign_file_is_refused_like_none_and_the_own_one_is_kept_in_the_trail() throws Exception {
        Officer auditor = officer(COUNTY, Role.AUDITOR);
        String foreign = decided(OTHER_COUNTY);
        assertEquals(Refused.Reason.NOT_FOUND, assertThrows(Refused.class, () -> replay.one(auditor, foreign)).reason());
        assertEquals(Refused.Reason.NOT_FOUND, assertThrows(Refused.class, () -> replay.one(auditor, "no such number")).reason());
        String own = decided(COUNTY);
        long before = lines(own);
        assertEquals(0, replay.one(auditor, own).differing());
        assertEquals(before + 1, lines(own));
    }

    private long lines(String subject) throws Exception {
        return within(PROVINCE, open -> ((Number) database.createNativeQuery("select count(*) from audit_line where act = 'REPLAY' and outcome = 'DONE' and subject = ?1")
            .setParameter(1, subject).getSingleResult()).longValue());
    }

    @Test
    void nobody_but_an_auditor_replays_and_a_key_that_is_none_is_refused() {
        for (Role role : List.of(Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS)) {
            assertEquals(Refused.Reason.FORBIDDEN, assertThrows(Refused.class, () -> replay.next(officer(COUNTY, role), "")).reason());
        }
        assertEquals(Refused.Reason.INVALID, assertThrows(Refused.class, () -> replay.next(officer(COUNTY, Role.AUDITOR), "1 or 1=1")).reason());
        assertEquals(0, replay.next(officer(COUNTY, Role.AUDITOR), "9".repeat(18)).checked());
    }
}
