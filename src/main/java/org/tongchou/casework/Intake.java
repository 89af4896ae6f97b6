package org.tongchou.casework;

import jakarta.inject.Inject;
import java.time.Year;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Step;
import org.tongchou.persistence.Numbers;

/** The first stage, at the township: a draft, its submission and acceptance (L3 art. 4, 9, 10). */
@Boundary
public class Intake {

    @Inject
    Docket docket;

    @Inject
    Applications applications;

    @Inject
    Numbers numbers;

    @Inject
    Enrolment enrolment;

    @Inject
    Delegation delegation;

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

    /** Replaces what a draft declares, or a file that was sent back; refused as stale where somebody changed it since. The office stays. */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "AMEND")
    public CaseFile amend(Officer officer, String number, Integer versionRead, Declaration declared) {
        Application application = applications.lock(officer.scope(), number).orElseThrow(Refused::notFound);
        application.readAs(versionRead);
        docket.kin.unrelated(officer, application);
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
        enrolment.enter(application, docket.reading.stored(application.declaration()), docket.today());
        application.take(Step.SUBMIT);
        return docket.close(officer, application, Step.SUBMIT, null, null);
    }

    /**
     * Accepts a submitted file; the clocks of survey (3 working days) and decision (30, or 20 where the township decides) start. The members are looked up in the register of
     * near relatives: whoever is found is barred from the case, and the county has to visit (L3 art. 11, 20).
     */
    @Allowed(value = Role.TOWNSHIP_CASEWORKER, act = "ACCEPT")
    public CaseFile accept(Officer officer, String number, Integer versionRead) {
        Application application = docket.open(officer, number, versionRead, Step.ACCEPT);
        docket.kin.match(officer, application, docket.reading.stored(application.declaration()));
        application.accept(docket.today(), delegation.reaches(application.office(), docket.today()));
        docket.start(officer, application, Deadline.SURVEY_START);
        docket.start(officer, application, Deadline.decision(application.delegated()));
        return docket.close(officer, application, Step.ACCEPT, null, null);
    }
}
