package org.tongchou.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Year;
import java.util.List;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Step;
import org.tongchou.persistence.Numbers;

/** The first stage, at the township: a draft, its submission and acceptance, or its withdrawal (L3 art. 4, 9, 10). */
@Boundary
public class Intake {

    @Inject
    Docket docket;

    @Inject
    Applications applications;

    @Inject
    Numbers numbers;

    @Inject
    Event<ApplicationWithdrawn> withdrawn;

    /** Opens a file as a draft; the office must lie in the officer's jurisdiction and be a township. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "DRAFT")
    public CaseFile draft(Officer officer, Declaration declared) {
        if (!officer.scope().covers(declared.office())) {
            throw Refused.notFound();
        }
        int year = Year.from(docket.today()).getValue();
        String series = declared.office().value() + "-" + year;
        String number = "%s-%04d".formatted(series, numbers.next("application/" + series));
        Application application = new Application(declared.office(), number, declared, docket.today());
        applications.add(application);
        applications.enrol(application, declared);
        return docket.file(officer, application);
    }

    /** Replaces what a draft declares; refused as stale where somebody changed it since. The office stays. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "AMEND")
    public CaseFile amend(Officer officer, String number, Integer versionRead, Declaration declared) {
        Application application = applications.lock(officer.scope(), number).orElseThrow(Refused::notFound);
        application.readAs(versionRead);
        if (!application.office().equals(declared.office())) {
            throw Refused.invalid("casework.officeStays");
        }
        application.amend(declared);
        applications.flush();
        applications.enrol(application, declared);
        return docket.file(officer, application);
    }

    /**
     * Submits a draft: an adult applicant, an authorisation for every member, and nobody who stands in another open file or award.
     *
     * @throws Refused conflict, naming the member and never the other file
     */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "SUBMIT")
    public CaseFile submit(Officer officer, String number, Integer versionRead) {
        Application application = docket.open(officer, number, versionRead, Step.SUBMIT);
        Declaration declared = docket.reading.stored(application.declaration());
        declared.readyToSubmit(docket.today());
        List<CitizenNumber> persons = declared.members().stream().map(DeclaredMember::idNumber).toList();
        List<String> taken = applications.standing(persons);
        if (!taken.isEmpty()) {
            throw Refused.conflict("casework.standsElsewhere", declared.refsOf(taken));
        }
        applications.stand(application, persons);
        application.take(Step.SUBMIT);
        return docket.close(officer, application, Step.SUBMIT, null, null);
    }

    /** Accepts a submitted file; the clocks of survey (3 working days) and decision (30) start. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "ACCEPT")
    public CaseFile accept(Officer officer, String number, Integer versionRead) {
        Application application = docket.open(officer, number, versionRead, Step.ACCEPT);
        application.accept(docket.today());
        docket.start(application, Deadline.SURVEY_START);
        docket.start(application, Deadline.DECISION);
        return docket.close(officer, application, Step.ACCEPT, null, null);
    }

    /** Ends a file at the family's wish; its members are free to apply again, and a notice that still hangs comes down. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "WITHDRAW")
    public CaseFile withdraw(Officer officer, String number, Integer versionRead, String text) {
        Application application = docket.open(officer, number, versionRead, Step.WITHDRAW);
        application.take(Step.WITHDRAW);
        applications.release(application);
        docket.meet(officer, application, Deadline.values());
        withdrawn.fire(new ApplicationWithdrawn(number, officer.scope(), docket.today()));
        return docket.close(officer, application, Step.WITHDRAW, text, null);
    }
}
