package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Remarks;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Desk;
import org.tongchou.law.procedure.Part;
import org.tongchou.law.procedure.Separation;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;
import org.tongchou.law.procedure.VisitGround;

/** What every step on a file shares: finding and locking it, keeping persons apart, the history, the clocks, and the file as it is handed out. */
@Dependent
class Docket {

    @Inject
    Applications applications;

    @Inject
    Clocks clocks;

    @Inject
    DeclarationReading reading;

    @Inject
    Kin kin;

    @Inject
    Remarks remarks;

    LocalDate today() {
        return clocks.today();
    }

    /** The file, locked, for this step by this officer; refused as not found outside his area, as a conflict where somebody was first or he is barred. */
    Application open(Officer officer, String number, Integer versionRead, Step step) {
        Application application = applications.lock(officer.scope(), number).orElseThrow(Refused::notFound);
        List<CaseEvent> events = applications.events(officer.scope(), application);
        new Overtaken(officer, application, events).refuse(versionRead, step);
        kin.unrelated(officer, application);
        if (!decides(officer, application, step)) {
            throw Refused.conflict(application.delegated() ? "casework.townshipDecides" : "casework.countyDecides");
        }
        barOf(officer, step, events).ifPresent(bar -> {
            throw Refused.conflict("casework.barred", step, bar);
        });
        remarks.from(application.state());
        return application;
    }

    /** Writes the step into the history and hands the file out. */
    CaseFile close(Officer officer, Application application, Step step, String text, String detail) {
        applications.record(new CaseEvent(application, officer, step, clocks.now(), text, detail));
        remarks.to(application.state());
        clocks.dueNext(officer, application);
        applications.flush();
        return file(officer, application);
    }

    /** Starts a clock on the file from today, or starts it again. */
    LocalDate start(Officer officer, Application application, Deadline kind) {
        return clocks.start(officer, application, kind);
    }

    /** Gives the decision forty-five working days from acceptance. */
    void extend(Officer officer, Application application) {
        clocks.extend(officer, application);
    }

    /** Stops the clocks of these kinds that run on the file. */
    void meet(Officer officer, Application application, Deadline... kinds) {
        clocks.meet(officer, application, kinds);
    }

    /** The file as it is handed out, with the steps that this officer may take next. */
    CaseFile file(Officer officer, Application application) {
        List<CaseEvent> events = applications.events(officer.scope(), application);
        List<DueDate> due = applications.running(officer.scope(), application).stream().map(CaseDeadline::dueDate).toList();
        History history = History.of(events, found(officer, application));
        boolean barred = kin.bars(officer, application);
        List<Step> steps = Step.openIn(application.state()).stream().filter(step -> !barred)
            .filter(step -> Desks.held(officer, step).isPresent() && barOf(officer, step, events).isEmpty())
            .filter(step -> decides(officer, application, step) && fits(application, step, history)).toList();
        Declaration declared = reading.stored(application.declaration());
        boolean edits = steps.contains(Step.SUBMIT) || steps.contains(Step.RESUBMIT);
        return new CaseFile(application.number(), application.state(), application.office(), application.version(), application.createdOn(),
            application.acceptedOn(), edits ? declared : declared.covered(), due, steps,
            applications.assessment(officer.scope(), application).map(FrozenAssessment::sheet),
            application.proposal(), application.proposal().filter(Proposal.CONFIRM::equals).map(confirm -> application.proposedMonthly().plus(application.proposedTopUps())), application.checkOrdered(), application.checkReported(), application.noticeUntil(),
            history.evidence(), events.stream().map(CaseEvent::entry).map(entry -> edits ? entry : entry.covered()).toList(), clocks.usedDays(application), Deadline.decisionDays(application.delegated(), history.has(Step.EXTEND)),
            history.letters(), application.state().open() ? history.visitFor() : List.of(),
            history.warning().map(warning -> new CaseFile.Warned(warning, clocks.until(warning))), application.delegated());
    }

    /** What the steps taken on a file say beside its state. */
    History history(Officer officer, Application application) {
        return History.of(applications.events(officer.scope(), application), found(officer, application));
    }

    private Set<VisitGround> found(Officer officer, Application application) {
        Set<VisitGround> found = EnumSet.noneOf(VisitGround.class);
        if (kin.isTied(officer, application)) {
            found.add(VisitGround.RELATIVE);
        }
        if (applications.drawn(officer.scope(), application)) {
            found.add(VisitGround.DRAWN);
        }
        return found;
    }

    private boolean fits(Application application, Step step, History history) {
        return switch (step) {
            case REQUEST_CORRECTION, EXTEND, REFER -> !history.has(step);
            case ORDER_CHECK -> !application.checkOrdered();
            case REPORT_CHECK -> application.checkOrdered() && !application.checkReported();
            case RESOLVE_EVIDENCE -> !history.unresolved().isEmpty();
            case RECORD_SURVEY -> application.state() == State.ACCEPTED || history.surveyDue();
            case RECORD_APPRAISAL -> history.surveyDue();
            case OPINE -> application.checkReported() && history.unresolved().isEmpty() && !history.surveyDue();
            case FORWARD -> application.noticeUntil().filter(until -> !today().isBefore(until)).isPresent();
            case ORDER_VISIT -> !history.visitFor().contains(VisitGround.ORDERED);
            case RECORD_VISIT -> history.visitDue();
            case RECORD_DELIVERY -> history.letters().stream().anyMatch(LetterOnFile::open);
            case CONFIRM -> !history.visitDue() && application.proposal().filter(Proposal.CONFIRM::equals).isPresent();
            case REFUSE -> !history.visitDue();
            case WARN -> history.warning().map(clocks::over).orElse(true);
            case TERMINATE -> history.warning().map(clocks::over).orElse(true);
            default -> true;
        };
    }

    private static boolean decides(Officer officer, Application application, Step step) {
        return !step.decides() || Desks.held(officer, step).filter(Desk.deciding(application.delegated())::equals).isPresent();
    }

    private static Optional<Step> barOf(Officer officer, Step step, List<CaseEvent> events) {
        List<Part> parts = new ArrayList<>();
        for (CaseEvent event : events) {
            parts.add(new Part(event.officerSubject(), event.act()));
            Investigators.named(event).forEach(name -> parts.add(new Part(name, event.act())));
        }
        return Stream.of(officer.subject(), officer.account(), officer.name()).filter(name -> !name.isBlank())
            .map(name -> Separation.bar(name, step, parts).orElse(null)).filter(Objects::nonNull).findFirst();
    }
}
