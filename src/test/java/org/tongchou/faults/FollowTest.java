package org.tongchou.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongchou.faults.Course.Spot;
import org.tongchou.faults.Course.Way;
import org.tongchou.faults.Follow.Step;

/** What the harness sees on the wire, without servers: packets, the run's transaction among others, and the one strike inside it. */
class FollowTest {

    private static final String LOCK = "select r.id from payment_run r where r.id=7 and r.office_code like '%s%%' for update";
    private static final String COUNTY = "340422";
    private static final long OWN = 1;
    private static final long ELSE = 2;

    private final List<String> told = new ArrayList<>();
    private final Follow follow = new Follow(COUNTY, new Follow.Steps() {
        @Override
        public void asked(Step step) {
            told.add(step.number() + " " + step.text());
        }

        @Override
        public void answered(Step step, int error) {
            told.add("answer " + step.number() + (error == 0 ? "" : " " + error));
        }

        @Override
        public void beside() {
            told.add("beside");
        }

        @Override
        public void torn() {
            told.add("torn");
        }
    });

    private static void say(Wire.Watch watch, long connection, String... statements) {
        for (String statement : statements) {
            watch.asked(connection, statement);
            watch.answered(connection, 0);
        }
    }

    @Test
    void packets_are_found_however_the_bytes_are_cut() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String text : List.of("abcdef", "", "g")) {
            bytes.writeBytes(new byte[] {(byte) text.length(), 0, 0, (byte) text.length()});
            bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        }
        for (int cut = 1; cut <= bytes.size(); cut++) {
            List<String> found = new ArrayList<>();
            Packets packets = new Packets(4, packet -> found.add(packet.count() + new String(packet.beginning(), StandardCharsets.US_ASCII)));
            byte[] all = bytes.toByteArray();
            for (int from = 0; from < all.length; from += cut) {
                byte[] part = Arrays.copyOfRange(all, from, Math.min(all.length, from + cut));
                packets.take(part, part.length);
            }
            assertEquals(List.of("6abcd", "0", "1g"), found, "cut after each " + cut);
        }
    }

    @Test
    void only_the_transaction_that_locks_a_run_of_the_county_is_followed_and_only_to_its_end() {
        say(follow, ELSE, "select 1 from award where office_code like '340422%'", LOCK.formatted("3403"), "COMMIT");
        say(follow, OWN, LOCK.formatted(COUNTY), "insert into payment_line select 1", "COMMIT", LOCK.formatted(COUNTY));
        assertEquals(List.of("1 " + LOCK.formatted(COUNTY), "answer 1", "2 insert into payment_line select 1", "answer 2", "3 COMMIT", "answer 3", "beside"), told);
    }

    @Test
    void a_run_that_is_locked_by_its_number_is_followed_from_where_the_county_is_named() {
        say(follow, OWN, "select r.id from payment_run r where r.id=7 for update", "select a from award where office_code like '340422%'");
        assertEquals(List.of("1 select a from award where office_code like '340422%'", "answer 1"), told);
    }

    @Test
    void whoever_else_wants_the_run_meanwhile_is_noticed() {
        say(follow, OWN, LOCK.formatted(COUNTY));
        say(follow, ELSE, "select count(*) from payment_run", "insert ignore into payment_run (office_code) select 1");
        say(follow, OWN, "select @@session.transaction_read_only", "COMMIT");
        say(follow, ELSE, LOCK.formatted(COUNTY));
        assertEquals(List.of("1 " + LOCK.formatted(COUNTY), "answer 1", "beside", "answer 1", "2 COMMIT", "answer 2", "beside"), told);
    }

    @Test
    void a_connection_that_goes_before_the_end_is_noticed_once() {
        say(follow, OWN, LOCK.formatted(COUNTY));
        follow.torn(ELSE);
        follow.torn(OWN);
        follow.torn(OWN);
        assertEquals(List.of("1 " + LOCK.formatted(COUNTY), "answer 1", "torn"), told);
    }

    @Test
    void every_place_of_a_course_lies_within_the_transaction_and_every_way_is_taken() {
        Course course = new Course();
        say(new Follow(COUNTY, course), OWN, LOCK.formatted(COUNTY), "insert into payment_line select 1", "update payment_run set state='PREPARED'", "COMMIT");
        assertEquals(4, course.statements());
        Set<Way> ways = EnumSet.noneOf(Way.class);
        for (int thousandths = 0; thousandths < 1000; thousandths++) {
            for (boolean inTime : new boolean[] {true, false}) {
                Spot spot = course.spot(new Schedule(0, Fault.LINE_CUT, Schedule.Stage.PREPARE, thousandths, inTime));
                assertTrue(spot.statement() >= 1 && spot.statement() <= 4 && spot.after() >= 0, spot.toString());
                ways.add(spot.way());
            }
        }
        assertEquals(EnumSet.allOf(Way.class), ways);
    }

    @Test
    void it_strikes_once_and_before_the_commit_where_the_work_is_shorter_than_usual() {
        List<String> struck = new ArrayList<>();
        Moment moment = new Moment(new Spot(9, Way.HELD, 0), at -> struck.add("struck"));
        Follow shorter = new Follow(COUNTY, moment);
        say(shorter, OWN, LOCK.formatted(COUNTY), "insert into payment_line select 1");
        assertFalse(moment.struck(Duration.ZERO));
        shorter.asked(OWN, "COMMIT");
        assertEquals(List.of("struck"), struck);
        shorter.answered(OWN, 0);
        assertEquals(List.of("struck"), struck);
        assertFalse(moment.gaveUp(Duration.ZERO));
    }

    @Test
    void the_same_seed_gives_the_same_schedules_and_thirty_of_them_meet_every_fault_with_every_stage() {
        assertEquals(Schedule.of(5, 40), Schedule.of(5, 40));
        assertFalse(Schedule.of(5, 40).equals(Schedule.of(6, 40)));
        assertEquals(30, Schedule.of(5, 30).stream().map(schedule -> schedule.fault() + " " + schedule.stage()).distinct().count());
        assertEquals(List.of(true, true, true, true, true, true, true, false), Schedule.of(5, 40).stream().limit(8).map(schedule -> schedule.fault() == Fault.TWO_INSTANCES).toList());
    }
}
