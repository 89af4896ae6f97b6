package org.tongchou.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Scope;

/** The auditor of one office replays its decisions and no others, and each replay stands in the trail. */
@ExtendWith(ArquillianExtension.class)
class ReplayIT extends Container {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 10, 9, 9, 0);

    @Inject
    Replay replay;

    @Inject
    Replaying replaying;

    @Inject
    Repeating repeating;

    @Inject
    ReplayRuns runs;

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

    /** Looks again and again until it is over, however slow the machine is. */
    private ReplayFile over(Officer auditor, long id) {
        ReplayFile file = replaying.find(auditor, id);
        for (int round = 0; file.running() && round < 1200; round++) {
            LockSupport.parkNanos(100_000_000);
            file = replaying.find(auditor, id);
        }
        return file;
    }

    /** One that beats and that nobody carries out. */
    private long planted(OfficeCode office, long until, long total) throws Exception {
        transaction.begin();
        try (Scope scope = Scope.open(new Jurisdiction(office))) {
            assertTrue(runs.begin(officer(office, Role.AUDITOR), new ReplayExtent(until, total), AT, LocalDateTime.of(2999, 1, 1, 0, 0)));
            return runs.running(new Jurisdiction(office), office).orElseThrow().id();
        } finally {
            transaction.commit();
        }
    }

    private long kept(String act, long id) throws Exception {
        return within(PROVINCE, open -> ((Number) database.createNativeQuery("select count(*) from audit_line where act = ?1 and outcome = 'DONE' and subject = ?2")
            .setParameter(1, act).setParameter(2, Long.toString(id)).getSingleResult()).longValue());
    }

    @Test
    void all_decisions_of_an_office_are_replayed_in_the_background_and_no_others_and_only_there_it_is_seen() throws Exception {
        Officer auditor = officer(COUNTY, Role.AUDITOR);
        Officer foreign = officer(OTHER_COUNTY, Role.AUDITOR);
        Officer above = officer(PROVINCE, Role.AUDITOR);
        long id = replaying.begin(auditor).id();
        ReplayFile done = over(auditor, id);
        assertEquals(ReplayState.DONE, done.state());
        assertEquals(new ReplayFile.Found(stored(COUNTY), stored(COUNTY), 0), done.found());
        assertEquals(List.of(), done.differences());
        assertTrue(done.endedAt().isPresent() && done.askedBy().equals(auditor.name()));
        assertEquals(done, replaying.find(above, id));
        assertTrue(replaying.newest(above, "").rows().stream().anyMatch(row -> row.id() == id) && replaying.newest(auditor, "").rows().get(0).id() == id);
        assertTrue(replaying.newest(foreign, "").rows().stream().noneMatch(row -> row.id() == id));
        assertEquals(Refused.Reason.NOT_FOUND, assertThrows(Refused.class, () -> replaying.find(foreign, id)).reason());
        assertEquals(Refused.Reason.NOT_FOUND, assertThrows(Refused.class, () -> replaying.cancel(foreign, id)).reason());
        assertEquals(Refused.Reason.CONFLICT, assertThrows(Refused.class, () -> replaying.cancel(auditor, id)).reason());
        assertEquals(Refused.Reason.INVALID, assertThrows(Refused.class, () -> replaying.newest(auditor, "x")).reason());
        assertEquals(List.of(1L, 1L, 0L), List.of(kept("REPLAY_ALL", id), kept("FINISH_REPLAY", id), kept("CANCEL_REPLAY", id)), "once, not once a part");
        assertEquals(Refused.Reason.FORBIDDEN, assertThrows(Refused.class, () -> replaying.begin(officer(COUNTY, Role.COUNTY_APPROVER))).reason());
    }

    /** Two that carry the same one out, as after a server that was only slow, count nothing twice: whoever writes down first goes on, the other stops. */
    @Test
    void a_stage_is_counted_once_and_nothing_after_it_was_cancelled() throws Exception {
        Officer auditor = officer(OTHER_COUNTY, Role.AUDITOR);
        long id = planted(OTHER_COUNTY, 1_000, 9);
        assertEquals(id, replaying.running(auditor).orElseThrow().id());
        assertEquals(Refused.Reason.CONFLICT, assertThrows(Refused.class, () -> replaying.begin(auditor)).reason());
        ReplayStage first = new ReplayStage(0, 500, 4, 1, List.of(new Difference("a", List.of("/monthly"))));
        assertTrue(repeating.reach(auditor, id, first));
        assertFalse(repeating.reach(auditor, id, first), "somebody else wrote it down");
        assertFalse(repeating.reach(auditor, id, ReplayStage.nothing(0)));
        assertTrue(repeating.reach(auditor, id, ReplayStage.nothing(500)));
        assertEquals(new ReplayStretch(id, OTHER_COUNTY, 500, 1_000), repeating.begin(auditor, id).orElseThrow(), "it goes on from there");
        assertEquals(ReplayState.CANCELLED, replaying.cancel(auditor, id).state());
        assertFalse(repeating.reach(auditor, id, new ReplayStage(500, 600, 1, 1, List.of())));
        assertTrue(repeating.begin(auditor, id).isEmpty());
        assertEquals(ReplayState.CANCELLED, repeating.finish(auditor, id).state());
        assertEquals(ReplayState.CANCELLED, repeating.fail(auditor, id).state());
        ReplayFile kept = replaying.find(auditor, id);
        assertEquals(new ReplayFile.Found(9, 4, 1), kept.found());
        assertEquals(List.of(new Difference("a", List.of("/monthly"))), kept.differences());
        assertTrue(replaying.running(auditor).isEmpty());
    }

    @Test
    void one_that_broke_off_says_so_and_the_first_hundred_differences_are_kept() throws Exception {
        Officer auditor = officer(OTHER_COUNTY, Role.AUDITOR);
        long id = planted(OTHER_COUNTY, 1_000, 500);
        List<Difference> many = IntStream.range(0, 90).mapToObj(at -> new Difference("n" + at, List.of("/result"))).toList();
        assertTrue(repeating.reach(auditor, id, new ReplayStage(0, 90, 90, 90, many)));
        assertTrue(repeating.reach(auditor, id, new ReplayStage(90, 180, 90, 90, many)));
        ReplayFile broken = repeating.fail(auditor, id);
        assertEquals(ReplayState.FAILED, broken.state());
        assertEquals(180, broken.found().differing());
        assertEquals(Replayed.MOST_DIFFERENCES, broken.differences().size());
        assertEquals("n9", broken.differences().get(99).application());
        assertEquals(1, kept("FAIL_REPLAY", id));
        assertEquals(ReplayState.DONE, over(auditor, replaying.begin(auditor).id()).state(), "another one may begin");
    }
}
