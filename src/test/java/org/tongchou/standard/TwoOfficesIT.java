package org.tongchou.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** A draft in each of two municipalities: every question of one gives back only its own. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final String OWN = "3403";
    private static final String FOREIGN = "3401";
    private static final int MANY = 1000;
    private static final Jurisdiction AREA = new Jurisdiction(new OfficeCode(OWN));
    private static final Jurisdiction EVERYWHERE = new Jurisdiction(PROVINCE);

    @Inject
    StandardDrafts drafts;

    private StandardDraft drafted(String region) {
        LocalDate from = LocalDate.of(2030, 7, 1);
        StandardDraft draft = new StandardDraft(DraftedStandards.urban(region, 90000, from), officer(PROVINCE, Role.PROVINCIAL_POLICY), from.atStartOfDay());
        drafts.add(draft);
        return draft;
    }

    @Test
    void find_and_lock_know_only_the_own_draft() throws Exception {
        within(PROVINCE, open -> {
            StandardDraft own = drafted(OWN);
            StandardDraft foreign = drafted(FOREIGN);
            assertEquals(Optional.of(own), drafts.find(AREA, own.id()));
            assertEquals(Optional.empty(), drafts.find(AREA, foreign.id()));
            assertEquals(Optional.of(own), drafts.lock(AREA, own.id()));
            assertEquals(Optional.empty(), drafts.lock(AREA, foreign.id()));
            return open;
        });
    }

    @Test
    void those_that_wait_are_those_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            StandardDraft own = drafted(OWN);
            StandardDraft foreign = drafted(FOREIGN);
            List<StandardDraft> found = drafts.waiting(AREA, MANY);
            assertTrue(found.contains(own));
            assertTrue(found.stream().allMatch(draft -> draft.office().value().equals(OWN)));
            assertTrue(drafts.waiting(EVERYWHERE, MANY).containsAll(List.of(own, foreign)));
            return open;
        });
    }

    @Test
    void the_filter_stands_behind_the_parameter() throws Exception {
        within(new OfficeCode(OWN), open -> {
            StandardDraft own = drafted(OWN);
            StandardDraft foreign = drafted(FOREIGN);
            assertEquals(Optional.of(own), drafts.find(EVERYWHERE, own.id()));
            assertEquals(Optional.empty(), drafts.find(EVERYWHERE, foreign.id()));
            return open;
        });
    }
}
