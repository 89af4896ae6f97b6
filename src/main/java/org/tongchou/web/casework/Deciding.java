package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.CaseFiles;
import org.tongchou.casework.Confirmation;
import org.tongchou.casework.DecisionPage;
import org.tongchou.law.procedure.Step;
import org.tongchou.office.Badge;

/** Decides one file after another: an act and a transaction each, so that one that is refused holds up no other. */
@RequestScoped
class Deciding {

    @Inject
    Badge badge;

    @Inject
    CaseFiles files;

    @Inject
    Confirmation confirmation;

    CaseFile take(Step step, String number, Integer version, ActForm form) {
        return switch (step) {
            case CONFIRM -> confirmation.confirm(badge.officer(), number, version, form.getText());
            case REFUSE -> confirmation.refuse(badge.officer(), number, version, form.reasonLines());
            default -> throw Refused.conflict("casework.wrongState", step, "");
        };
    }

    /** Confirms a file that was chosen with others; null if it was confirmed, else why not. */
    Refused confirm(String number, int version) {
        try {
            confirmation.confirm(badge.officer(), number, version, null);
            return null;
        } catch (Refused refused) {
            return refused;
        }
    }

    DecisionPage waiting(String after) {
        return files.toDecide(badge.officer(), after);
    }

    /** Refuses whoever decides nothing. */
    void begin() {
        if (!badge.officer().holdsOneOf(Role.TOWNSHIP_APPROVER, Role.COUNTY_APPROVER)) {
            throw new Refused(Refused.Reason.FORBIDDEN, "access.forbidden");
        }
    }

    Optional<String> next(String number) {
        return files.next(badge.officer(), number);
    }
}
