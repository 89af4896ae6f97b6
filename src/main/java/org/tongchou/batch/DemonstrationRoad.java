package org.tongchou.batch;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.calendar.WorkingCalendar;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Desk;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;

/** A file's way through the procedure, step by step on working days up to today, with the clocks that each step starts and stops. */
final class DemonstrationRoad {

    private final OfficeCode office;
    private final LocalDate created;
    private final LocalDate today;
    private final WorkingCalendar calendar;
    private final DemonstrationDice dice;
    private final List<Taken> steps = new ArrayList<>();
    private final Map<Deadline, Clock> clocks = new EnumMap<>(Deadline.class);
    private State state = State.DRAFT;
    private LocalDate day;

    DemonstrationRoad(OfficeCode office, LocalDate created, LocalDate today, WorkingCalendar calendar, DemonstrationDice dice) {
        this.office = office;
        this.created = created;
        this.today = today;
        this.calendar = calendar;
        this.dice = dice;
        this.day = created;
    }

    /** A step that was taken: when, by whom, where to, and its papers, of which some may be missing. */
    record Taken(Step act, LocalDateTime at, State to, String text, String detail, Staff staff) {
    }

    /** A clock on the file; the day from which it is reckoned, its last day, and the day on which it was met, once it was. */
    record Clock(LocalDate start, LocalDate due, boolean provisional, Optional<LocalDate> met) {
    }

    /** An invented officer. */
    record Staff(String account, String name) {

        String subject() {
            return "demonstration-" + account;
        }

        static Staff at(Desk desk, OfficeCode office) {
            OfficeCode county = office.at(OfficeCode.Level.COUNTY);
            return switch (desk) {
                case CASEWORKER -> new Staff("tw-" + office, "测试经办" + office);
                case REVIEWER -> new Staff("tr-" + office, "测试审核" + office);
                case VERIFIER -> new Staff("cv-" + county, "测试核对" + county);
                case SUPERVISOR -> new Staff("ms-" + county.value().substring(0, 4), "测试督导" + county);
                case HEAD -> new Staff("ta-" + office, "测试主管" + office);
                case APPROVER -> new Staff("ca-" + county, "测试审批" + county);
            };
        }
    }

    /** Takes a step so many days after the last one, or on the next working day after that, but never later than today. */
    void take(Step step, int days, String text, String detail) {
        day = dayAfter(days);
        state = step.to(state);
        LocalDateTime last = steps.isEmpty() ? created.atTime(8, 30) : steps.get(steps.size() - 1).at();
        LocalDateTime at = day.isAfter(last.toLocalDate()) ? day.atTime(dice.between(8, 11), dice.between(0, 59)) : last.plusMinutes(dice.between(5, 40));
        steps.add(new Taken(step, at, state, text, detail, Staff.at(step.desks().iterator().next(), office)));
    }

    /** The day on which a step so many days after the last one is taken. */
    LocalDate dayAfter(int days) {
        LocalDate worked = calendar.rollForward(day.plusDays(days));
        return worked.isAfter(today) ? today : worked;
    }

    void start(Deadline kind) {
        LocalDate due = kind.due(day, calendar);
        clocks.put(kind, new Clock(day, due, calendar.isProvisional(due), Optional.empty()));
    }

    void meet(Deadline... kinds) {
        for (Deadline kind : kinds) {
            clocks.computeIfPresent(kind, (known, clock) -> clock.met().isPresent() ? clock : new Clock(clock.start(), clock.due(), clock.provisional(), Optional.of(day)));
        }
    }

    LocalDate created() {
        return created;
    }

    LocalDate day() {
        return day;
    }

    State state() {
        return state;
    }

    List<Taken> steps() {
        return steps;
    }

    Map<Deadline, Clock> clocks() {
        return clocks;
    }

    /** The day on which a step was taken, if it was. */
    Optional<LocalDate> dayOf(Step step) {
        return steps.stream().filter(taken -> taken.act() == step).map(taken -> taken.at().toLocalDate()).findFirst();
    }

    /** The earliest clock that still runs on an open file. */
    Optional<LocalDate> nextDue() {
        return state.open() ? clocks.values().stream().filter(clock -> clock.met().isEmpty()).map(Clock::due).min(LocalDate::compareTo) : Optional.empty();
    }
}
