package org.tongchou.batch;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.json.Json;
import org.tongchou.law.calendar.WorkingCalendar;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Delivery;
import org.tongchou.law.procedure.Letter;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;
import org.tongchou.law.procedure.Warning;

/** Sends invented families through the procedure: about seven in ten into support, the rest to every place on the way. */
final class DemonstrationCases {

    /** Whom an information check asks; every invented family allows all of them. */
    static final List<String> SOURCES = List.of("BANK", "PAYMENT_INSTITUTION", "VEHICLE", "HOUSING", "COMPANY", "TAX", "SOCIAL_SECURITY");

    private static final List<String> INVESTIGATORS = List.of("测试调查员一", "测试调查员二");
    private static final int ATTEMPTS = 5;

    private static final Set<State> NOT_ACCEPTED_YET = EnumSet.of(State.SUBMITTED, State.CORRECTION_REQUESTED, State.NOT_ACCEPTED);
    private static final Set<Heading> ENDED_EARLY = EnumSet.of(Heading.CORRECTION_REQUESTED, Heading.NOT_ACCEPTED, Heading.WITHDRAWN, Heading.TERMINATED);

    private final long seed;
    private final LocalDate today;
    private final WorkingCalendar calendar;
    private final DemonstrationFamilies families;
    private final DemonstrationAssessor assessor;

    DemonstrationCases(long seed, LocalDate today, WorkingCalendar calendar, DemonstrationFamilies families, DemonstrationAssessor assessor) {
        this.seed = seed;
        this.today = today;
        this.calendar = calendar;
        this.families = families;
        this.assessor = assessor;
    }

    /** Where a file is headed, and how many days ago it was drafted. */
    private enum Heading {
        DRAFT(State.DRAFT, 3, 0, 10), SUBMITTED(State.SUBMITTED, 2, 1, 6),
        CORRECTION_REQUESTED(State.CORRECTION_REQUESTED, 1, 2, 8), ACCEPTED(State.ACCEPTED, 4, 2, 7), SURVEY(State.SURVEY, 4, 5, 9),
        OPINION(State.OPINION, 2, 13, 18), NOTICE(State.NOTICE, 4, 13, 26), COUNTY_REVIEW(State.COUNTY_REVIEW, 3, 22, 33),
        REFUSED(State.REFUSED, 4, 60, 400), NOT_ACCEPTED(State.NOT_ACCEPTED, 1, 30, 300),
        WITHDRAWN(State.WITHDRAWN, 1, 30, 300), TERMINATED(State.TERMINATED, 1, 30, 300), CONFIRMED(State.CONFIRMED, 70, 92, 790);

        private final State state;
        private final int percent;
        private final int latest;
        private final int earliest;

        Heading(State state, int percent, int latest, int earliest) {
            this.state = state;
            this.percent = percent;
            this.latest = latest;
            this.earliest = earliest;
        }

        static Heading thrown(DemonstrationDice dice) {
            int left = dice.between(1, 100);
            for (Heading heading : values()) {
                left -= heading.percent;
                if (left <= 0) {
                    return heading;
                }
            }
            return CONFIRMED;
        }
    }

    DemonstrationCase of(long household) {
        DemonstrationDice dice = new DemonstrationDice(seed ^ Long.MIN_VALUE, household);
        Heading heading = Heading.thrown(dice);
        LocalDate created = workedBefore(today.minusDays(dice.between(heading.latest, heading.earliest)));
        DemonstrationMeans means = means(heading, dice);
        DemonstrationFamily family = families.family(household, created, means, 0);
        DemonstrationRoad road = new DemonstrationRoad(family.office(), created, today, calendar, dice);
        toTheSurvey(road, heading.state, dice);
        if (road.state() != heading.state && !ENDED_EARLY.contains(heading)) {
            return decided(family, road, heading, dice);
        }
        endedEarly(road, heading, dice);
        return new DemonstrationCase(family, road, Optional.empty());
    }

    private static void endedEarly(DemonstrationRoad road, Heading heading, DemonstrationDice dice) {
        switch (heading) {
            case CORRECTION_REQUESTED -> road.take(Step.REQUEST_CORRECTION, dice.between(0, 1), "租房合同\n残疾人证复印件", Json.write(new Missing(List.of("租房合同", "残疾人证复印件"))));
            case NOT_ACCEPTED -> road.take(Step.DECLINE, dice.between(0, 2), "户籍和居住地均不在本乡镇（街道）。", Json.write(new Declined("NOT_COMPETENT")));
            case WITHDRAWN -> road.take(Step.WITHDRAW, dice.between(1, 4), "申请人主动撤回申请。", null);
            case TERMINATED -> {
                road.take(Step.WARN, dice.between(1, 3), "请配合入户调查。", Json.write(new Warned(Warning.SHORTEST)));
                road.take(Step.RECORD_DELIVERY, 1, null, Json.write(new Delivery(Letter.WARNING, road.day(), Delivery.Manner.IN_PERSON, "测试签收人")));
                road.take(Step.TERMINATE, dice.between(10, 14), "经书面告诫，仍拒绝配合入户调查。", null);
            }
            default -> { }
        }
        if (!road.state().open()) {
            road.meet(Deadline.values());
        }
    }

    /** The papers of a request for what is missing. */
    private record Missing(List<String> missing) {
    }

    /** The papers of a warning. */
    private record Warned(int days) {
    }

    /** The papers of a file that was not accepted. */
    private record Declined(String reasonCode) {
    }

    private LocalDate workedBefore(LocalDate day) {
        LocalDate worked = day;
        while (!calendar.isWorkingDay(worked)) {
            worked = worked.minusDays(1);
        }
        return worked;
    }

    private static DemonstrationMeans means(Heading heading, DemonstrationDice dice) {
        return switch (heading) {
            case CONFIRMED -> dice.pick(List.of(DemonstrationMeans.POOR, DemonstrationMeans.POOR, DemonstrationMeans.MODEST));
            case REFUSED -> dice.pick(List.of(DemonstrationMeans.FAIR, DemonstrationMeans.COMFORTABLE));
            default -> dice.pick(List.of(DemonstrationMeans.POOR, DemonstrationMeans.MODEST, DemonstrationMeans.MODEST, DemonstrationMeans.FAIR));
        };
    }

    private static void toTheSurvey(DemonstrationRoad road, State target, DemonstrationDice dice) {
        if (target == State.DRAFT) {
            return;
        }
        road.take(Step.SUBMIT, dice.between(0, 1), null, null);
        if (NOT_ACCEPTED_YET.contains(target)) {
            return;
        }
        road.take(Step.ACCEPT, dice.between(0, 1), null, null);
        road.start(Deadline.SURVEY_START);
        road.start(Deadline.DECISION);
        boolean further = target != State.ACCEPTED && target != State.SURVEY && target != State.WITHDRAWN && target != State.TERMINATED;
        boolean ordered = further || dice.chance(target == State.SURVEY ? 90 : 60);
        if (ordered) {
            road.take(Step.ORDER_CHECK, 0, null, Json.write(new Order(SOURCES)));
            road.start(Deadline.CHECK_START);
        }
        if (further || target == State.SURVEY) {
            survey(road, dice);
        }
        if (ordered && (further || dice.chance(45))) {
            road.take(Step.REPORT_CHECK, dice.between(0, 2), null,
                Json.write(new Report(SOURCES.stream().map(source -> new Result(source, true, List.of())).toList())));
            road.meet(Deadline.CHECK_START);
        }
    }

    /** The papers of an ordered check. */
    private record Order(List<String> sources) {
    }

    /** The papers of a reported check. */
    private record Report(List<Result> results) {
    }

    /** What one source answered. */
    private record Result(String source, boolean agrees, List<String> found) {
    }

    /** The papers of a refusal. */
    private record Reasons(List<String> reasons) {
    }

    /** The papers of a survey. */
    private record Papers(LocalDate on, String kind, List<String> investigators, String findings) {
    }

    private static void survey(DemonstrationRoad road, DemonstrationDice dice) {
        String findings = dice.pick(List.of("入户查看，居住和生活情况与申报一致。", "走访两户邻居，家庭成员与申报一致。", "入户核实，家庭收入以务农、零工为主。"));
        int days = dice.between(1, 3);
        road.take(Step.RECORD_SURVEY, days, findings, Json.write(new Papers(road.dayAfter(days), "HOME_VISIT", INVESTIGATORS, findings)));
        road.meet(Deadline.SURVEY_START);
    }

    private DemonstrationCase decided(DemonstrationFamily drafted, DemonstrationRoad road, Heading heading, DemonstrationDice dice) {
        int days = dice.between(1, 2);
        LocalDate on = road.dayAfter(days);
        DemonstrationFamily family = drafted;
        DemonstrationAssessment found = assessor.assess(family, on);
        for (int attempt = 1; attempt <= ATTEMPTS && heading == Heading.CONFIRMED && !found.entitled(); attempt++) {
            family = families.family(drafted.household(), road.created(), DemonstrationMeans.POOR, attempt);
            found = assessor.assess(family, on);
        }
        road.take(Step.OPINE, days, found.entitled() ? "经测算符合低保条件，拟予确认。" : "经测算不符合低保条件，拟不予确认。", null);
        toTheCounty(road, heading, found.entitled(), dice);
        return new DemonstrationCase(family, road, Optional.of(found));
    }

    private void toTheCounty(DemonstrationRoad road, Heading heading, boolean entitled, DemonstrationDice dice) {
        if (heading == Heading.OPINION) {
            return;
        }
        road.take(Step.PUBLISH_NOTICE, dice.between(0, 1), "村（社区）公告栏", null);
        road.start(Deadline.NOTICE_END);
        if (heading == Heading.NOTICE) {
            return;
        }
        LocalDate until = road.clocks().get(Deadline.NOTICE_END).due();
        if (until.isAfter(today)) {
            return;
        }
        road.take(Step.FORWARD, (int) (until.toEpochDay() - road.day().toEpochDay()) + dice.between(0, 1), null, null);
        road.meet(Deadline.NOTICE_END);
        road.start(Deadline.COUNTY_OPINION);
        if (heading == Heading.COUNTY_REVIEW) {
            return;
        }
        String reasons = "家庭人均月收入或家庭财产不符合低保条件。";
        road.take(entitled ? Step.CONFIRM : Step.REFUSE, dice.between(1, 9), entitled ? "同意。" : reasons,
            entitled ? null : Json.write(new Reasons(List.of(reasons))));
        road.meet(Deadline.values());
        if (!entitled) {
            road.start(Deadline.REFUSAL_NOTICE);
        }
    }
}
