package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.CaseFiles;
import org.tongchou.casework.DeclarationReading;
import org.tongchou.casework.Intake;
import org.tongchou.office.Badge;

/** What the intake page asks of the rooms: the draft to go on with, the business day, and the saving. */
@RequestScoped
class IntakeDesk {

    @Inject
    Badge badge;

    @Inject
    CaseFiles files;

    @Inject
    Intake intake;

    @Inject
    DeclarationReading reading;

    @Inject
    Demonstration clock;

    /** The caseworker of this request; refused for any other officer, whom the saving would refuse anyway. */
    Officer officer() {
        Officer officer = badge.officer();
        if (!officer.holdsOneOf(Role.TOWNSHIP_CASEWORKER)) {
            throw new Refused(Refused.Reason.FORBIDDEN, "access.forbidden");
        }
        return officer;
    }

    LocalDate today() {
        return clock.now(badge.officer()).toLocalDate();
    }

    CaseFile find(String number) {
        return files.find(officer(), number);
    }

    /** Saves a new draft or a changed one. @throws InvalidDocument with a pointer for every fault of the form */
    CaseFile save(IntakePage page) {
        var declared = reading.read(DeclarationForm.body(page.getForm(), page.office(), today()));
        return page.isNew() ? intake.draft(officer(), declared) : intake.amend(officer(), page.getNo(), page.version(), declared);
    }
}
