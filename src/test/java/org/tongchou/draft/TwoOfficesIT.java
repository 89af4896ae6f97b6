package org.tongchou.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** One person with a draft at each of two offices, and another person at one of them: each question gives back only what is asked for. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final Instant NINE = Instant.parse("2026-11-25T01:00:00Z");
    private static final Jurisdiction AREA = new Jurisdiction(HERE);

    @Inject
    Drafts drafts;

    private static Officer at(OfficeCode office, String subject) {
        return new Officer(subject, subject, "测试员", office, java.util.EnumSet.of(Role.TOWNSHIP_CASEWORKER), new Jurisdiction(office));
    }

    private Draft begun(Officer officer, String content) {
        Draft draft = new Draft(officer, "intake", new Typed(officer.account(), "writer-" + officer.office(), "", content), NINE);
        drafts.add(draft);
        return draft;
    }

    private static String content(Optional<Draft> found) {
        return found.map(Draft::text).map(DraftText::content).orElse("none");
    }

    @Test
    void a_draft_is_found_by_its_author_at_its_office_only() throws Exception {
        within(PROVINCE, open -> {
            begun(at(HERE, "one"), "mine");
            begun(at(THERE, "one"), "of my other office");
            begun(at(HERE, "two"), "a colleague's");
            assertEquals("mine", content(drafts.find(AREA, at(HERE, "one"), "intake")));
            assertEquals("mine", content(drafts.lock(AREA, at(HERE, "one"), "intake")));
            assertEquals(1, drafts.list(AREA, at(HERE, "one")).size());
            assertEquals("none", content(drafts.find(AREA, at(HERE, "one"), "opine")));
            assertEquals("none", content(drafts.lock(AREA, at(HERE, "three"), "intake")));
            return open;
        });
    }

    @Test
    void the_jurisdiction_keeps_it_back_whatever_office_the_officer_names() throws Exception {
        within(PROVINCE, open -> {
            begun(at(THERE, "one"), "there");
            assertEquals("none", content(drafts.find(AREA, at(THERE, "one"), "intake")));
            assertEquals("none", content(drafts.lock(AREA, at(THERE, "one"), "intake")));
            assertEquals(List.of(), drafts.list(AREA, at(THERE, "one")));
            return open;
        });
    }

    @Test
    void what_nobody_went_on_with_is_thrown_away_and_nothing_younger() throws Exception {
        within(PROVINCE, open -> {
            begun(at(HERE, "one"), "old");
            Draft younger = new Draft(at(HERE, "two"), "intake", new Typed("two", "writer-two", "", "younger"), NINE.plusSeconds(1));
            drafts.add(younger);
            assertTrue(drafts.throwAway(NINE.plusMillis(500)) >= 1);
            assertEquals(0, drafts.list(AREA, at(HERE, "one")).size());
            assertEquals(1, drafts.list(AREA, at(HERE, "two")).size());
            return open;
        });
        assertEquals(Duration.ofDays(30), Drafting.KEPT);
    }
}
