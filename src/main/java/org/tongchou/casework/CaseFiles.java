package org.tongchou.casework;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.law.procedure.Desk;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;

/** Looking at files: one of them, lists, and what waits on a desk. */
@Boundary
public class CaseFiles {

    private static final int PAGE = 50;

    @Inject
    Applications applications;

    @Inject
    Docket docket;

    /** One file; not found outside the officer's jurisdiction. */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR,
        Role.AUDITOR}, look = "READ_FILE")
    public CaseFile find(Officer officer, String number) {
        return docket.file(officer, applications.find(officer.scope(), number).orElseThrow(Refused::notFound));
    }

    /** One page of the files that match, what is due first at the top; an office outside the jurisdiction gives an empty page. */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR,
        Role.AUDITOR}, look = "SEARCH_FILES")
    public Page list(Officer officer, Search search) {
        List<Application> found = applications.list(officer.scope(), search.on(docket.today()), PAGE + 1);
        List<Application> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        String next = found.size() > PAGE ? key(shown.get(PAGE - 1)) : "";
        return new Page(shown.stream().map(this::row).toList(), next);
    }

    /** What waits for this officer: the search behind his desk, narrowed to his roles. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public Page waiting(Officer officer, String after) {
        return list(officer, deskOf(officer).from(after));
    }

    /** How many of the files that wait for this officer are due today or overdue. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public Urgency urgency(Officer officer) {
        LocalDate today = docket.today();
        long due = applications.count(officer.scope(), deskOf(officer), today);
        long overdue = applications.count(officer.scope(), deskOf(officer), today.minusDays(1));
        return new Urgency(due - overdue, overdue);
    }

    /** One page of the files that wait for this officer's decision, the county's or the one that is delegated to the township; what is due first at the top. */
    @Allowed({Role.TOWNSHIP_APPROVER, Role.COUNTY_APPROVER})
    public DecisionPage toDecide(Officer officer, String after) {
        Search all = Search.all(officer.office()).in(EnumSet.of(State.COUNTY_REVIEW)).decidedBy(Desks.held(officer, Step.CONFIRM).orElseThrow());
        List<Application> found = applications.list(officer.scope(), all.from(after), PAGE + 1);
        List<Application> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new DecisionPage(shown.stream().map(file -> docket.file(officer, file)).toList(), found.size() > PAGE ? key(shown.get(PAGE - 1)) : "");
    }

    /** The file that comes after another on this officer's desk, from the top again after the last; empty if there is no other. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public Optional<String> next(Officer officer, String number) {
        Search all = deskOf(officer);
        Optional<Application> current = applications.find(officer.scope(), number);
        return current.flatMap(file -> applications.list(officer.scope(), all.from(key(file)), 1).stream().findFirst())
            .or(() -> applications.list(officer.scope(), all, 1).stream().findFirst()).map(Application::number).filter(following -> !following.equals(number));
    }

    private static String key(Application last) {
        return new Search.Key(last.nextDue(), last.id()).toString();
    }

    private static Search deskOf(Officer officer) {
        Search all = Search.all(officer.office());
        if (officer.holdsOneOf(Role.COUNTY_VERIFIER) && !officer.holdsOneOf(Role.COUNTY_APPROVER)) {
            return all.waitingForCheck();
        }
        Set<State> states = EnumSet.noneOf(State.class);
        if (officer.holdsOneOf(Role.TOWNSHIP_CASEWORKER)) {
            states.addAll(EnumSet.of(State.DRAFT, State.SUBMITTED, State.CORRECTION_REQUESTED, State.ACCEPTED, State.SURVEY));
        }
        if (officer.holdsOneOf(Role.TOWNSHIP_REVIEWER)) {
            states.addAll(EnumSet.of(State.SUBMITTED, State.SURVEY, State.OPINION, State.NOTICE));
        }
        if (officer.holdsOneOf(Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR)) {
            states.add(State.COUNTY_REVIEW);
        }
        if (officer.holdsOneOf(Role.TOWNSHIP_APPROVER)) {
            states.add(State.COUNTY_REVIEW);
            return all.in(states).decidedBy(Desk.HEAD);
        }
        return all.in(states);
    }

    private Row row(Application application) {
        Optional<LocalDate> due = Optional.of(application.nextDue()).filter(day -> !day.equals(Application.NOTHING_DUE));
        int overdue = due.map(docket.clocks::overdueDays).orElse(0);
        return new Row(application.number(), application.office(), application.state(), application.applicantName(), application.memberCount(),
            application.category(), due, overdue, docket.clocks.usedDays(application), application.checkOrdered() && !application.checkReported(), application.delegated());
    }
}
