package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Remarks;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Part;
import org.tongchou.law.procedure.Separation;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;
import org.tongchou.office.Calendars;

/** What every step on a file shares: finding and locking it, keeping persons apart, the history, the clocks, and the file as it is handed out. */
@Dependent
class Docket {

    @Inject
    Applications applications;

    @Inject
    BusinessClock clock;

    @Inject
    Calendars calendars;

    @Inject
    DeclarationReading reading;

    @Inject
    Remarks remarks;

    LocalDate today() {
        return clock.today();
    }

    /** The file, locked, for this step by this officer; refused as not found outside his area, as a conflict where he is barred. */
    Application open(Officer officer, String number, Integer versionRead, Step step) {
        Application application = applications.lock(officer.scope(), number).orElseThrow(Refused::notFound);
        application.readAs(versionRead);
        if (!step.from(application.state())) {
            throw Refused.conflict("casework.wrongState", step, application.state());
        }
        barOf(officer, step, applications.events(officer.scope(), application)).ifPresent(bar -> {
            throw Refused.conflict("casework.barred", step, bar);
        });
        remarks.from(application.state());
        return application;
    }

    /** Writes the step into the history and hands the file out. */
    CaseFile close(Officer officer, Application application, Step step, String text, String detail) {
        applications.record(new CaseEvent(application, officer, step, clock.now().toLocalDateTime(), text, detail));
        remarks.to(application.state());
        dueNext(officer, application);
        applications.flush();
        return file(officer, application);
    }

    /** Starts a clock on the file from today, or starts it again. */
    LocalDate start(Officer officer, Application application, Deadline kind) {
        return run(officer, application, kind, kind.due(today(), calendars.workingDays()));
    }

    /** Gives the decision forty-five working days from acceptance. */
    LocalDate extend(Officer officer, Application application) {
        return run(officer, application, Deadline.DECISION, Deadline.extendedDecision(application.acceptedOn().orElseThrow(), calendars.workingDays()));
    }

    private LocalDate run(Officer officer, Application application, Deadline kind, LocalDate due) {
        boolean provisional = calendars.workingDays().isProvisional(due);
        applications.clock(officer.scope(), application, kind).ifPresentOrElse(clock -> clock.restart(due, provisional),
            () -> applications.start(new CaseDeadline(application, kind, due, provisional)));
        return due;
    }

    /** Stops the clocks of these kinds that run on the file. */
    void meet(Officer officer, Application application, Deadline... kinds) {
        applications.flush();
        applications.running(officer.scope(), application).stream()
            .filter(deadline -> Arrays.asList(kinds).contains(deadline.kind())).forEach(deadline -> deadline.meet(today()));
    }

    private void dueNext(Officer officer, Application application) {
        applications.flush();
        application.dueNext(applications.running(officer.scope(), application).stream().map(d -> d.dueDate().due())
            .min(Comparator.naturalOrder()).filter(due -> application.state().open()).orElse(Application.NOTHING_DUE));
    }

    /** The file as it is handed out, with the steps that this officer may take next. */
    CaseFile file(Officer officer, Application application) {
        List<CaseEvent> events = applications.events(officer.scope(), application);
        List<DueDate> due = applications.running(officer.scope(), application).stream().map(CaseDeadline::dueDate).toList();
        History history = History.of(events);
        List<Step> steps = Step.openIn(application.state()).stream()
            .filter(step -> Desks.held(officer, step).isPresent() && barOf(officer, step, events).isEmpty())
            .filter(step -> fits(application, step, history)).toList();
        Declaration declared = reading.stored(application.declaration());
        boolean edits = steps.contains(Step.SUBMIT) || steps.contains(Step.RESUBMIT);
        return new CaseFile(application.number(), application.state(), application.office(), application.version(), application.createdOn(),
            application.acceptedOn(), edits ? declared : declared.covered(), due, steps,
            applications.assessment(officer.scope(), application).map(FrozenAssessment::sheet),
            application.proposal(), application.checkOrdered(), application.checkReported(), application.noticeUntil(),
            history.evidence(), events.stream().map(CaseEvent::entry).map(entry -> edits ? entry : entry.covered()).toList(), usedDays(application), Deadline.decisionDays(history.has(Step.EXTEND)),
            history.letters());
    }

    /** What the steps taken on a file say beside its state. */
    History history(Officer officer, Application application) {
        return History.of(applications.events(officer.scope(), application));
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
            case ORDER_VISIT -> !history.visitDue();
            case RECORD_VISIT -> history.visitDue();
            case RECORD_DELIVERY -> history.letters().stream().anyMatch(LetterOnFile::open);
            case CONFIRM -> !history.visitDue() && application.proposal().filter(Proposal.CONFIRM::equals).isPresent();
            case REFUSE -> !history.visitDue();
            default -> true;
        };
    }

    /** Working days since acceptance, the day itself not counted; 0 before it. */
    int usedDays(Application application) {
        return application.acceptedOn().filter(from -> !from.isAfter(today()))
            .map(from -> calendars.workingDays().workingDaysBetween(from, today())).orElse(0);
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
