package org.tongchou.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.Planted;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.access.WallClock;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The same lines in two counties: whoever audits one reads its own, and what others did about its families. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final int MANY = 10_000;
    private static final int ALL = 1_000_000;
    private static final Jurisdiction AREA = new Jurisdiction(COUNTY);
    private static final Jurisdiction OTHER_AREA = new Jurisdiction(OTHER_COUNTY);

    @Inject
    TrailLines lines;

    @Inject
    ChainedLines chained;

    @Inject
    Trail trail;

    @Inject
    Links links;

    @PersistenceContext
    EntityManager database;

    private void look(OfficeCode office, String subject) {
        trail.append(Lines.look(officer(office, Role.COUNTY_APPROVER), subject));
    }

    private static List<String> subjects(List<TrailLine> found) {
        return found.stream().map(TrailLine::subject).toList();
    }

    @Test
    void about_shows_who_of_elsewhere_looked_at_an_own_family_and_no_other_familys_lines() throws Exception {
        within(PROVINCE, open -> {
            String own = HERE + "-1999-" + Planted.number();
            String foreign = ELSEWHERE + "-1999-" + Planted.number();
            look(OTHER_COUNTY, own);
            look(OTHER_COUNTY, foreign);
            assertEquals(List.of(own), subjects(lines.about(AREA, Set.of(own, foreign), Long.MAX_VALUE, MANY)));
            assertEquals(List.of(foreign, own), subjects(lines.about(OTHER_AREA, Set.of(own, foreign), Long.MAX_VALUE, MANY)));
            return open;
        });
    }

    @Test
    void the_newest_are_those_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            String own = HERE + "-1999-" + Planted.number();
            String foreign = ELSEWHERE + "-1999-" + Planted.number();
            look(PROVINCE, own);
            look(PROVINCE, foreign);
            assertEquals(own, lines.newest(AREA, Long.MAX_VALUE, 1).get(0).subject());
            assertEquals(foreign, lines.newest(OTHER_AREA, Long.MAX_VALUE, 1).get(0).subject());
            assertFalse(subjects(lines.newest(AREA, Long.MAX_VALUE, MANY)).contains(foreign));
            return open;
        });
    }

    @Test
    void of_shows_an_officers_lines_to_the_own_county_and_elsewhere_only_those_about_its_families() throws Exception {
        within(PROVINCE, open -> {
            String own = HERE + "-1999-" + Planted.number();
            String foreign = ELSEWHERE + "-1999-" + Planted.number();
            look(OTHER_COUNTY, own);
            look(OTHER_COUNTY, foreign);
            String who = officer(OTHER_COUNTY, Role.COUNTY_APPROVER).account();
            assertTrue(subjects(lines.of(AREA, who, Long.MAX_VALUE, MANY)).contains(own));
            assertFalse(subjects(lines.of(AREA, who, Long.MAX_VALUE, MANY)).contains(foreign));
            assertTrue(subjects(lines.of(OTHER_AREA, who, Long.MAX_VALUE, MANY)).containsAll(List.of(own, foreign)));
            return open;
        });
    }

    @Test
    void chains_and_their_ends_and_lines_in_none_are_those_of_the_area() throws Exception {
        within(PROVINCE, open -> {
            Officer here = officer(COUNTY, Role.COUNTY_APPROVER);
            Officer there = officer(OTHER_COUNTY, Role.COUNTY_APPROVER);
            String mark = Planted.number();
            long last = ((Number) database.createNativeQuery("select coalesce(max(id), 0) from audit_line").getSingleResult()).longValue();
            trail.append(Lines.look(here, mark));
            trail.append(Lines.look(there, mark));
            String later = NewLine.moment(WallClock.now().plus(Duration.ofHours(1)));
            assertEquals(List.of(COUNTY.value()), chained.unchained(AREA, later, ALL).stream().filter(line -> line.values().contains(mark)).map(StoredLine::chain).toList());
            assertEquals(List.of(OTHER_COUNTY.value()), chained.unchained(OTHER_AREA, later, ALL).stream().filter(line -> line.values().contains(mark)).map(StoredLine::chain).toList());
            for (StoredLine line : links.unlinked(last, MANY)) {
                links.add(List.of(links.end(line.chain()).next(line)));
            }
            List<ChainedLines.Chained> own = chained.after(AREA, Link.none(""), MANY);
            assertTrue(own.stream().allMatch(link -> link.link().chain().equals(COUNTY.value())));
            assertTrue(own.stream().map(ChainedLines.Chained::line).flatMap(Optional::stream).anyMatch(line -> line.values().contains(mark)));
            assertTrue(chained.upTo(AREA, COUNTY.value(), Long.MAX_VALUE).seq() > 0);
            assertEquals(0, chained.upTo(AREA, OTHER_COUNTY.value(), Long.MAX_VALUE).seq());
            return open;
        });
    }
}
