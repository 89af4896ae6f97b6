package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What survives when a server is killed without warning. */
@Tag("crash")
class CrashIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String RUN = "{\"office\": \"340304\", \"month\": \"2026-11\"}";

    private static final int LOCK_NOT_AVAILABLE = 3572;

    /** More often in a row than a round that gets on would be met. */
    private static final int MANY_TIMES = 1000;

    @BeforeEach
    void a_known_day() {
        Installation.clockTo(MONDAY);
    }

    @Test
    void a_run_whose_server_dies_in_its_middle_leaves_exactly_one_line_per_award() throws Exception {
        CompletableFuture<Void> dying;
        List<Long> awards = payable();
        try (Connection held = Installation.database()) {
            held.setAutoCommit(false);
            occupy(held, awards.get(awards.size() - 1));
            dying = CompletableFuture.runAsync(() -> Installation.post("cp-340304", "/payment-runs", RUN));
            waitUntilLinesAreHalfWritten(awards.subList(0, awards.size() - 1));
            Servers.kill("wildfly");
            held.rollback();
        }
        assertTrue(dying.handle((nothing, broken) -> broken != null).get(60, TimeUnit.SECONDS), "the caller got no answer");
        Servers.start();
        assertEquals(0, PaymentIT.lined("340304", "2026-11"), "nothing half-written");
        Installation.post("cp-340304", "/payment-runs", RUN).expect(201);
        Installation.post("cp2-340304", "/payment-runs", RUN).expect(200);
        assertEquals(0, PaymentIT.doubled("340304", "2026-11"));
        assertEquals(PaymentIT.owed("340304", "2026-11"), PaymentIT.lined("340304", "2026-11"));
    }

    private static List<Long> payable() throws SQLException {
        List<Long> awards = new ArrayList<>();
        try (Connection database = Installation.database(); var query = database.prepareStatement("select v.award_id from award_version v"
            + " where v.office_code like '340304%' and v.regular > 0 and not v.superseded and v.from_month <= '2026-11'"
            + " and (v.until_month is null or v.until_month >= '2026-11') order by v.award_id"); var rows = query.executeQuery()) {
            while (rows.next()) {
                awards.add(rows.getLong(1));
            }
        }
        assertTrue(awards.size() > 2, "the county has awards to pay");
        return awards;
    }

    /** Holds the unique key of one award's line in an open transaction, so that the run's statement stops at it with other lines written already. */
    private static void occupy(Connection held, long award) throws SQLException {
        try (var insert = held.prepareStatement("insert into payment_line (run_id, award_id, office_code, category, month, kind, amount, member_count, from_county)"
            + " select (select min(id) from payment_run), id, office_code, category, '2026-11', 'REGULAR', 1, 1, 1 from award where id = ?")) {
            insert.setLong(1, award);
            assertEquals(1, insert.executeUpdate());
        }
    }

    private static void waitUntilLinesAreHalfWritten(List<Long> awards) throws SQLException {
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try (Connection watching = Installation.database()) {
            while (awards.stream().noneMatch(award -> writtenAndNotCommitted(watching, award))) {
                assertTrue(System.nanoTime() < patience, "the run never waited for the award that is held");
            }
        }
    }

    private static boolean writtenAndNotCommitted(Connection watching, long award) {
        try (var probe = watching.prepareStatement("select id from payment_line where award_id = ? and month = '2026-11' and kind = 'REGULAR' for update nowait")) {
            probe.setLong(1, award);
            probe.executeQuery();
            return false;
        } catch (SQLException locked) {
            assertEquals(LOCK_NOT_AVAILABLE, locked.getErrorCode(), locked.getMessage());
            return true;
        }
    }

    @Test
    void lines_that_were_being_chained_when_the_server_died_get_their_places_when_it_is_back() throws Exception {
        waitFor("select count(*) from audit_line l left join audit_link k on k.line_id = l.id where k.line_id is null", 0);
        try (Connection held = Installation.database()) {
            held.setAutoCommit(false);
            try (var insert = held.prepareStatement("insert into audit_link (chain, seq, line_id, hash) select '340302', max(seq) + 1, -1, '' from audit_link where chain = '340302'")) {
                assertEquals(1, insert.executeUpdate());
            }
            Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "URBAN"), MONDAY).submitAndAccept();
            waitUntilChainingHasBegun();
            Servers.kill("wildfly");
            held.rollback();
        }
        long unchained = Installation.number("select count(*) from audit_line l left join audit_link k on k.line_id = l.id where k.line_id is null");
        assertTrue(unchained >= 3, unchained + " lines wait for their places");
        Servers.start();
        waitFor("select count(*) from audit_line l left join audit_link k on k.line_id = l.id where k.line_id is null", 0);
        assertEquals(0, Installation.number("select count(*) from (select chain from audit_link group by chain having count(*) <> max(seq) or min(seq) <> 1) broken"));
        assertEquals(0, Installation.get("au-34", "/audit/verification").expect(200).json().path("faults").size());
    }

    /** The place from which chains are written is taken, and stays so: its holder waits for the link that is held. */
    private static void waitUntilChainingHasBegun() throws SQLException {
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try (Connection watching = Installation.database(); var probe = watching.prepareStatement("select id from audit_chaining where id = 1 for update nowait")) {
            for (int taken = 0; taken < MANY_TIMES;) {
                assertTrue(System.nanoTime() < patience, "nobody began to chain");
                try {
                    probe.executeQuery();
                    taken = 0;
                } catch (SQLException locked) {
                    assertEquals(LOCK_NOT_AVAILABLE, locked.getErrorCode(), locked.getMessage());
                    taken++;
                }
            }
        }
    }

    private static void waitFor(String sql, long wanted) throws SQLException {
        long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (Installation.number(sql) != wanted) {
            assertTrue(System.nanoTime() < patience, sql);
        }
    }

    @Test
    void what_was_answered_survives_the_death_of_the_database() throws Exception {
        Journey journey = Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "URBAN"), MONDAY).submitAndAccept();
        Servers.kill("mysql");
        Servers.start();
        assertEquals("ACCEPTED", journey.file("tw-340302001").path("state").asText());
        assertEquals(4, Installation.number("select count(*) from application_member m join application a on a.id = m.application_id where a.number = ?", journey.number()));
        assertEquals(1, Installation.number("select count(*) from audit_line where subject = ? and act = 'ACCEPT' and outcome = 'DONE'", journey.number()));
    }
}
