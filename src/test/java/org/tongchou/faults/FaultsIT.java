package org.tongchou.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.faults.Course.Spot;
import org.tongchou.faults.Course.Way;
import org.tongchou.faults.Office.Reply;
import org.tongchou.faults.Schedule.Stage;
import org.tongchou.http.Installation;
import org.tongchou.http.People;
import org.tongchou.kernel.Month;

/**
 * Month after month a county of 50,000 lines is paid while something goes wrong inside the transaction that does the work, at places that come from a seed;
 * after each month everybody has been paid once, to the fen, and the books hold (payments.md, invariants 1 to 6).
 */
@Tag("faults")
class FaultsIT {

    private static final String COUNTY = "340422";
    private static final int HOUSEHOLDS = Integer.getInteger("tongchou.faults.households", 37_500);
    private static final int SCHEDULES = Integer.getInteger("tongchou.faults.schedules", 40);
    private static final long SEED = Long.getLong("tongchou.faults.seed", 20261125L);
    private static final Month BEFORE = new Month(2027, 1);
    private static final Duration BY_ITSELF = Duration.ofSeconds(60);
    private static final Duration UNTIL_THE_FAULT = Duration.ofSeconds(30);
    private static final int THOUSAND = 1000;
    /** MySQL keeps some pages of a file back, so that what hardly lets it grow finds room in a full one. */
    private static final long KEPT_BACK = 2 << 20;
    private static final String INCIDENT = "500";
    private static final Map<Stage, Course> USUAL = new EnumMap<>(Stage.class);
    private static final Map<Stage, Long> GROWTH = new EnumMap<>(Stage.class);

    private static Stack stack;
    private static Desk desk;
    private static Truth truth;

    @BeforeAll
    static void a_large_county() throws Exception {
        stack = Stack.begin();
        Installation.clockTo(LocalDate.of(2027, 1, 11));
        new Payees(COUNTY, HOUSEHOLDS).load(BEFORE.toString());
        truth = Truth.of(COUNTY);
        desk = new Desk(COUNTY, People.with("county-payments", COUNTY).account(), People.with("county-payments", COUNTY).account(), new ConcurrentHashMap<>());
        desk.fund(BEFORE.year(), stack.first());
        // The first month warms the servers up, the second tells how a stage goes.
        for (Month month : List.of(BEFORE, BEFORE.next())) {
            for (Stage stage : List.of(month == BEFORE ? Stage.MONTH : Stage.PREPARE, Stage.RELEASE, Stage.FILE, Stage.RETURNS)) {
                undisturbed(stage, month);
            }
            assertEquals(List.of(), truth.faults(month, desk.files().get(month)), "without a fault");
            stack.useUp();
        }
        // A month for all counties writes the county's lines too; in the first month there was still room for them.
        GROWTH.put(Stage.MONTH, GROWTH.get(Stage.PREPARE));
        System.out.println("Without a fault: " + USUAL.entrySet().stream().map(stage -> "%s %d statements in %d ms, %d MiB".formatted(stage.getKey(), stage.getValue().statements(),
            stage.getValue().milliseconds(), GROWTH.get(stage.getKey()) >> 20)).collect(Collectors.joining("; ")) + "; seed " + SEED);
    }

    private static void undisturbed(Stage stage, Month month) throws Exception {
        Course course = new Course();
        long size = stack.size();
        stack.wire().watch(new Follow(COUNTY, course));
        assertTrue(desk.work(stage, month, stack.first()).get(5, TimeUnit.MINUTES).filter(Reply::done).isPresent(), stage + " without any fault");
        desk.untilDone(stage, month, stack.first(), BY_ITSELF);
        stack.wire().watch(Wire.Watch.NOBODY);
        USUAL.put(stage, course);
        GROWTH.put(stage, stack.size() - size);
    }

    @AfterAll
    static void leave() throws Exception {
        stack.close();
    }

    @Test
    void whatever_goes_wrong_everybody_is_paid_once_and_to_the_fen() throws Exception {
        List<String> wrong = new ArrayList<>();
        boolean two = true;
        for (Schedule schedule : Schedule.of(SEED, SCHEDULES)) {
            Month month = BEFORE.plusMonths(2 + schedule.number());
            if (two && schedule.fault() != Fault.TWO_INSTANCES) {
                stack.stopSecond();
                two = false;
            }
            Installation.clockTo(month.firstDay().plusDays(10));
            if (month.month() == 1) {
                desk.fund(month.year(), stack.first());
            }
            List<String> faults = new ArrayList<>();
            String told = whole(schedule, month, faults);
            faults.forEach(fault -> wrong.add(schedule + ", " + month + ": " + fault));
            System.out.println(schedule + ", " + month + ": " + told + (faults.isEmpty() ? "" : " WRONG " + faults));
        }
        assertEquals(List.of(), wrong, "seed " + SEED);
        Stopwatch watch = new Stopwatch();
        assertEquals("", stack.checkLedger(), "what deploy/check-ledger says");
        System.out.println("deploy/check-ledger holds, " + watch);
    }

    /** One month that does not become whole is told like any other fault; the next ones begin with all servers up. */
    private static String whole(Schedule schedule, Month month, List<String> faults) throws Exception {
        try {
            return live(schedule, month, faults);
        } catch (AssertionError | IllegalStateException | SQLException | ExecutionException | TimeoutException broken) {
            faults.add("not whole: " + broken);
            stack.mendAll();
            return "given up";
        }
    }

    /** Pays the month, with the fault in its stage. @return what was seen of it */
    private static String live(Schedule schedule, Month month, List<String> faults) throws Exception {
        String told = "";
        Stopwatch whole = new Stopwatch();
        for (Stage stage : schedule.stages()) {
            if (stage == schedule.stage()) {
                told = struck(schedule, month, faults);
            }
            desk.untilDone(stage, month, stack.first(), BY_ITSELF);
        }
        Stopwatch checks = new Stopwatch();
        faults.addAll(truth.faults(month, desk.files().remove(month)));
        return told + "; checked in " + checks + "; all " + whole;
    }

    private static String struck(Schedule schedule, Month month, List<String> faults) throws Exception {
        List<CompletableFuture<Optional<Reply>>> asked = new ArrayList<>();
        Spot spot = schedule.fault() == Fault.DISK_FULL ? new Spot(1, Way.HELD, 0) : USUAL.get(schedule.stage()).spot(schedule);
        Moment moment = new Moment(spot, at -> blow(schedule, month, at, asked));
        stack.wire().watch(new Follow(COUNTY, moment));
        CompletableFuture<Optional<Reply>> first = desk.work(schedule.stage(), month, stack.first());
        String answers = told(first.get(5, TimeUnit.MINUTES));
        boolean inside = moment.struck(UNTIL_THE_FAULT) && switch (schedule.fault()) {
            case APPLICATION_KILLED, DATABASE_KILLED, LINE_CUT -> true;
            case TWO_INSTANCES, PRESSED_TWICE -> moment.met(Duration.ZERO);
            case DISK_FULL -> moment.gaveUp(UNTIL_THE_FAULT) || schedule.stage() == Stage.RELEASE && stack.isFullToTheLast();
        };
        stack.wire().watch(Wire.Watch.NOBODY);
        for (CompletableFuture<Optional<Reply>> other : asked) {
            answers += " and " + told(other.get(5, TimeUnit.MINUTES));
        }
        if (!inside) {
            faults.add("the fault did not strike inside the work");
        }
        if (schedule.fault() == Fault.DISK_FULL && answers.contains(INCIDENT)) {
            faults.add("nobody is told that the disk is full");
        }
        String ended = schedule.fault() == Fault.DISK_FULL && !stack.databaseLives() ? "; the database ended itself" : "";
        Stopwatch mending = new Stopwatch();
        stack.mend(schedule.fault());
        String mended = mending.toString();
        Stopwatch finishing = new Stopwatch();
        desk.untilDone(schedule.stage(), month, stack.first(), BY_ITSELF);
        return (inside ? "inside, " : "NOT INSIDE, ") + moment + ended + "; answered " + answers + "; mended in " + mended + ", done " + finishing + " later";
    }

    private static void blow(Schedule schedule, Month month, Moment moment, List<CompletableFuture<Optional<Reply>>> asked) throws Exception {
        switch (schedule.fault()) {
            case APPLICATION_KILLED -> stack.killApplication();
            case DATABASE_KILLED -> stack.killDatabase();
            case LINE_CUT -> stack.wire().cut();
            case TWO_INSTANCES -> again(schedule, month, stack.other(), moment, asked);
            case PRESSED_TWICE -> again(schedule, month, stack.first(), moment, asked);
            case DISK_FULL -> fill(schedule);
        }
    }

    /** The same is asked for again; the first asking goes on as soon as the second one has come to the run. */
    private static void again(Schedule schedule, Month month, String server, Moment moment, List<CompletableFuture<Optional<Reply>>> asked) throws Exception {
        asked.add(desk.work(schedule.stage(), month, server));
        moment.met(Duration.ofSeconds(10));
    }

    /**
     * The bank's file is made on the application's disk, all else in the database: with room for less than half of what the stage usually takes, and with none at
     * all for a release, which writes a few rows and one long value, or where so few are paid that the file of the tables need not grow for them. Where the pages
     * that are there have room for a release it goes through, on a disk that was full before and after it.
     */
    private static void fill(Schedule schedule) throws Exception {
        long growth = GROWTH.get(schedule.stage());
        if (schedule.stage() == Stage.FILE) {
            long usual = desk.files().values().iterator().next().getBytes(StandardCharsets.UTF_8).length;
            stack.fillApplication(usual * schedule.thousandths() / THOUSAND);
        } else if (schedule.stage() == Stage.RELEASE || growth < KEPT_BACK) {
            stack.fillDatabaseWholly();
        } else {
            stack.fillDatabase(growth * schedule.thousandths() / (2 * THOUSAND));
        }
    }

    private static String told(Optional<Reply> reply) {
        return reply.map(answer -> Integer.toString(answer.status())).orElse("nothing");
    }

    /** How long something took, for whoever reads the list. */
    private static final class Stopwatch {

        private final long begun = System.nanoTime();

        @Override
        public String toString() {
            long tenths = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 100;
            return tenths / 10 + "." + tenths % 10 + " s";
        }
    }
}
