package org.tongchou.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.faults.Office.Reply;
import org.tongchou.faults.Schedule.Stage;
import org.tongchou.http.Installation;
import org.tongchou.http.People;
import org.tongchou.kernel.Month;

/**
 * Month after month a county of 50,000 lines is paid while something goes wrong, at points and times that come from a seed; after each month
 * everybody has been paid once, to the fen (payments.md, invariants 1 and 3). Only here a test lets time pass on purpose: the moment is the fault.
 */
@Tag("faults")
class FaultsIT {

    private static final String COUNTY = "340422";
    private static final int HOUSEHOLDS = Integer.getInteger("tongchou.faults.households", 37_500);
    private static final int SCHEDULES = Integer.getInteger("tongchou.faults.schedules", 40);
    private static final long SEED = Long.getLong("tongchou.faults.seed", 20261125L);
    private static final Month BEFORE = new Month(2027, 1);
    private static final Duration BY_ITSELF = Duration.ofSeconds(60);

    private static Stack stack;
    private static Desk desk;
    private static final Map<Stage, Long> USUAL = new EnumMap<>(Stage.class);

    @BeforeAll
    static void a_large_county() throws Exception {
        Installation.clockTo(LocalDate.of(2027, 1, 11));
        new Payees(COUNTY, HOUSEHOLDS).load(BEFORE.toString());
        stack = Stack.begin();
        desk = new Desk(COUNTY, People.with("county-payments", COUNTY).account(), People.with("county-payments", COUNTY).account(), stack);
        desk.fund(BEFORE.year());
        // The first month warms the servers up, the second tells how long a stage takes.
        for (Month month : List.of(BEFORE, BEFORE.next())) {
            for (Stage stage : List.of(Stage.PREPARE, Stage.RELEASE, Stage.RETURNS)) {
                long begun = System.nanoTime();
                assertTrue(desk.work(stage, month, stack.first()).get(5, TimeUnit.MINUTES).filter(Reply::done).isPresent(), stage + " without any fault");
                USUAL.put(stage, Duration.ofNanos(System.nanoTime() - begun).toMillis());
            }
        }
        USUAL.put(Stage.MONTH, USUAL.get(Stage.PREPARE));
        assertEquals(List.of(), Truth.faults(COUNTY, BEFORE));
        System.out.println("Without a fault, ms: " + USUAL + ", seed " + SEED);
    }

    @AfterAll
    static void leave() throws Exception {
        stack.close();
    }

    @Test
    void whatever_goes_wrong_everybody_is_paid_once_and_to_the_fen() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Schedule schedule : Schedule.of(SEED, SCHEDULES)) {
            Month month = BEFORE.plusMonths(2 + schedule.number());
            Installation.clockTo(month.firstDay().plusDays(10));
            if (month.month() == 1) {
                desk.fund(month.year());
            }
            String told = live(schedule, month);
            List<String> faults = Truth.faults(COUNTY, month);
            System.out.println(schedule + ", month " + month + ": " + told + (faults.isEmpty() ? "" : " WRONG " + faults));
            faults.forEach(fault -> wrong.add(schedule + ": " + fault));
        }
        assertEquals(List.of(), wrong, "seed " + SEED);
        assertEquals("", stack.checkLedger(), "what deploy/check-ledger says");
    }

    /** Pays the month, with the fault in its stage. @return what the desk saw of it */
    private static String live(Schedule schedule, Month month) throws Exception {
        String told = "";
        for (Stage stage : schedule.stages()) {
            if (stage == schedule.stage()) {
                told = struck(schedule, month);
            }
            desk.untilDone(stage, month, BY_ITSELF);
        }
        return told;
    }

    private static String struck(Schedule schedule, Month month) throws Exception {
        if (schedule.fault() == Fault.DISK_FULL) {
            stack.fillDisk(schedule.thousandths() * 20_000L);
        }
        CompletableFuture<Optional<Reply>> asked = desk.work(schedule.stage(), month, stack.first());
        pass(USUAL.get(schedule.stage()) * schedule.thousandths() / 1000);
        Optional<Optional<Reply>> other = switch (schedule.fault()) {
            case APPLICATION_KILLED -> { stack.killApplication(); yield Optional.empty(); }
            case DATABASE_KILLED -> { stack.killDatabase(); yield Optional.empty(); }
            case LINE_CUT -> { stack.wire().cut(); yield Optional.empty(); }
            case TWO_INSTANCES -> Optional.of(desk.work(schedule.stage(), month, stack.other()).get(5, TimeUnit.MINUTES));
            case PRESSED_TWICE -> Optional.of(desk.work(schedule.stage(), month, stack.first()).get(5, TimeUnit.MINUTES));
            case DISK_FULL -> Optional.empty();
        };
        String told = told(asked.get(5, TimeUnit.MINUTES)) + other.map(answer -> " and " + told(answer)).orElse("");
        stack.emptyDisk();
        stack.mend();
        return told;
    }

    private static String told(Optional<Reply> reply) {
        return reply.map(answer -> Integer.toString(answer.status())).orElse("no answer");
    }

    /** Lets the fault's moment come. */
    private static void pass(long milliseconds) throws InterruptedException {
        assertTrue(!new CountDownLatch(1).await(milliseconds, TimeUnit.MILLISECONDS));
    }

    /** What the tables say, asked past the application. */
    private static final class Truth {

        private static final String COVERED = " from award_version v where v.office_code like ? and not v.superseded and v.from_month <= ? and (v.until_month is null or v.until_month >= ?)";

        static List<String> faults(String county, Month month) throws SQLException {
            String area = county + "%";
            String at = month.toString();
            List<String> faults = new ArrayList<>();
            long owed = Installation.number("select coalesce(sum(v.regular + v.top_ups), 0)" + COVERED, area, at, at);
            long lined = Installation.number("select coalesce(sum(amount), 0) from payment_line where office_code like ? and month = ?", area, at);
            long missing = Installation.number("select count(*)" + COVERED + " and v.regular > 0 and not exists (select 1 from payment_line l where l.award_id = v.award_id and l.month = ?"
                + " and l.kind = 'REGULAR' and l.amount = v.regular)", area, at, at, at);
            long doubled = Installation.number("select count(*) from (select 1 from payment_line where office_code like ? and month = ? group by award_id, kind having count(*) > 1) twice", area, at);
            long told = Installation.number("select coalesce(max(total), 0) from payment_run where office_code = ? and month = ?", county, at);
            long open = Installation.number("select count(*) from payment_line l where l.office_code like ? and l.month = ? and not exists (select 1 from payment_result r where r.line_id = l.id)", area, at);
            if (open != 0) { faults.add(open + " lines without the bank's answer"); }
            if (missing != 0) { faults.add(missing + " families without their line"); }
            if (doubled != 0) { faults.add(doubled + " lines twice"); }
            if (owed != lined) { faults.add("owed " + owed + " fen, lines of " + lined); }
            if (told != lined) { faults.add("the run says " + told + " fen, its lines " + lined); }
            return faults;
        }
    }
}
