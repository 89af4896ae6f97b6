package org.tongchou.web.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.Desks;
import org.tongchou.casework.EvidenceItem;
import org.tongchou.casework.Proposal;
import org.tongchou.casework.TimelineEntry;
import org.tongchou.law.procedure.Desk;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;
import org.tongchou.web.Wording;

/** The road of a file as its page draws it: what is done, what is open, and why the officer cannot take an open step. */
public final class Road {

    private static final Set<Step> BESIDE = EnumSet.of(Step.REQUEST_CORRECTION, Step.RESUBMIT, Step.DECLINE, Step.EXTEND, Step.REFER, Step.RESOLVE_EVIDENCE,
        Step.RECORD_APPRAISAL, Step.OBJECT, Step.ORDER_VISIT, Step.RECORD_VISIT, Step.RECORD_COMPLAINT, Step.ORDER_RECHECK, Step.RECORD_DELIVERY,
        Step.WITHDRAW, Step.WARN, Step.TERMINATE);

    private final CaseFile file;
    private final Set<Step> taken;

    Road(CaseFile file) {
        this.file = file;
        this.taken = file.timeline().stream().map(TimelineEntry::act).collect(Collectors.toSet());
    }

    /**
     * A step of the procedure.
     *
     * @param step which
     * @param status done, now or open
     */
    public record Stage(Step step, String status) {

        /** The pill's colour. */
        public String kind() {
            return switch (status) {
                case "done" -> "good";
                case "now" -> "warn";
                default -> "";
            };
        }
    }

    /** The steps in the order of the law; the one that decides is whichever was taken, or the one proposed. Steps beside the road show once taken. */
    List<Stage> stages() {
        Step decision = taken.contains(Step.REFUSE) || file.proposal().filter(Proposal.REFUSE::equals).isPresent() ? Step.REFUSE : Step.CONFIRM;
        Step other = decision == Step.REFUSE ? Step.CONFIRM : Step.REFUSE;
        return Stream.of(Step.values()).filter(step -> step != other && (!BESIDE.contains(step) || taken.contains(step) || isDue(step)))
            .map(step -> new Stage(step, isDue(step) ? "now" : taken.contains(step) ? "done" : isNow(step) ? "now" : "open")).toList();
    }

    /** A step that was taken once and is due again, or one beside the road that the next one waits for. */
    private boolean isDue(Step step) {
        return switch (step) {
            case RESUBMIT -> file.state() == State.CORRECTION_REQUESTED;
            case RESOLVE_EVIDENCE -> file.state().open() && file.evidence().stream().anyMatch(EvidenceItem::open);
            case RECORD_SURVEY -> file.state() == State.SURVEY && file.may(step);
            case RECORD_VISIT -> file.may(step);
            default -> false;
        };
    }

    private boolean isNow(Step step) {
        return step.from(file.state()) && stillToCome(step) && hindrance(step).isEmpty();
    }

    /** Why the open steps are not this officer's: sentences for the page. */
    List<String> waits(Officer officer, LocalDate today, Wording wording) {
        List<String> waits = new ArrayList<>();
        for (Step step : Step.openIn(file.state())) {
            if (!file.may(step) && stillToCome(step)) {
                waits.add(why(step, officer, today, wording));
            }
        }
        return waits;
    }

    private boolean stillToCome(Step step) {
        return switch (step) {
            case RESOLVE_EVIDENCE -> file.evidence().stream().anyMatch(EvidenceItem::open);
            case RESUBMIT -> true;
            case REQUEST_CORRECTION, DECLINE, EXTEND, REFER, RECORD_APPRAISAL, OBJECT, ORDER_VISIT, RECORD_VISIT, RECORD_COMPLAINT, ORDER_RECHECK, RECORD_DELIVERY, WITHDRAW, WARN, TERMINATE -> false;
            case RECORD_SURVEY -> file.state() == State.ACCEPTED;
            case REFUSE -> file.proposal().filter(Proposal.REFUSE::equals).isPresent();
            case ORDER_CHECK -> !file.checkOrdered();
            case REPORT_CHECK -> file.checkOrdered() && !file.checkReported();
            case CONFIRM -> file.proposal().filter(Proposal.CONFIRM::equals).isPresent();
            default -> true;
        };
    }

    /** What somebody has to do first, as the key of its sentence. */
    private Optional<String> hindrance(Step step) {
        if (step == Step.OPINE && !file.checkReported()) {
            return Optional.of(file.checkOrdered() ? "web.case.wait.check" : "web.case.wait.order");
        }
        if (step == Step.OPINE && file.evidence().stream().anyMatch(EvidenceItem::open)) {
            return Optional.of("web.case.wait.evidence");
        }
        if (step == Step.OPINE && isLast(Step.OBJECT, Step.RECORD_SURVEY, Step.RECORD_APPRAISAL)) {
            return Optional.of("web.case.wait.survey");
        }
        return step.decides() && !file.visitFor().isEmpty() ? Optional.of("web.case.wait.visit") : Optional.empty();
    }

    /** Whether the first of these steps was taken and none of the others after it. */
    private boolean isLast(Step first, Step... others) {
        List<Step> either = file.timeline().stream().map(TimelineEntry::act).filter(act -> act == first || List.of(others).contains(act)).toList();
        return !either.isEmpty() && either.get(either.size() - 1) == first;
    }

    private String why(Step step, Officer officer, LocalDate today, Wording wording) {
        boolean hangs = step == Step.FORWARD && file.noticeUntil().filter(today::isBefore).isPresent();
        if (hangs) {
            return wording.of("web.case.wait.notice", file.noticeUntil().orElseThrow().toString());
        }
        Optional<String> hindrance = hindrance(step);
        if (hindrance.isPresent()) {
            return wording.of(hindrance.orElseThrow());
        }
        Role role = Desks.role(step.decides() ? Desk.deciding(file.delegated()) : step.desks().iterator().next());
        String key = officer.holdsOneOf(role) ? "web.case.wait.barred" : "web.case.wait.other";
        return wording.of(key, step, wording.of("web.role." + role.claim()));
    }
}
