package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.tongchou.access.Refused;
import org.tongchou.kernel.CitizenNumber;

/** Lets a family's persons stand in its file, and in no other of the province. */
@Dependent
class Enrolment {

    @Inject
    Applications applications;

    /**
     * Enters all persons of a declaration that is ready to be submitted.
     *
     * @throws Refused if it is not ready, or naming the member who stands elsewhere and never the other file
     */
    void enter(Application application, Declaration declared, LocalDate today) {
        declared.readyToSubmit(today);
        List<CitizenNumber> persons = declared.members().stream().map(DeclaredMember::idNumber).toList();
        List<CitizenNumber> taken = applications.standing(persons);
        if (!taken.isEmpty()) {
            throw Refused.conflict("casework.standsElsewhere", declared.refsOf(taken));
        }
        applications.stand(application, persons);
    }
}
