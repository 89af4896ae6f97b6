package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.law.Article;
import org.tongchou.person.KinRegistered;
import org.tongchou.person.NearRelatives;

/**
 * Keeps the near relatives of officials apart from their cases: a family is looked up in the register when it is accepted, and open files
 * are looked through when somebody comes into the register. Whichever of two comes second at one moment finds the other.
 */
@Dependent
@Article("L3 art. 11, 20")
class Kin {

    @Inject
    Ties ties;

    @Inject
    NearRelatives register;

    @Inject
    BusinessClock clock;

    /** Looks a family up that is being accepted; refused where the officer himself is barred by what is found. */
    void match(Officer officer, Application application, Declaration declared) {
        ties.forget(application);
        register.of(declared.members().stream().map(DeclaredMember::idNumber).toList()).forEach(official -> ties.enter(application, official, clock.today()));
        unrelated(officer, application);
    }

    /** Looks through the open files for persons who came into the register. */
    void look(@Observes KinRegistered registered) {
        ties.openWith(registered.area(), registered.numbers()).forEach(file -> ties.enter(file, registered.official(), clock.today()));
    }

    /** Whether a person of the family is a near relative of an official. */
    boolean isTied(Officer officer, Application application) {
        return !ties.of(officer.scope(), application).isEmpty();
    }

    /** Whether this officer is barred. */
    boolean bars(Officer officer, Application application) {
        return ties.of(officer.scope(), application).stream().anyMatch(tie -> tie.bars(officer));
    }

    /** Refuses whoever is a near relative of a person of the family. */
    void unrelated(Officer officer, Application application) {
        if (bars(officer, application)) {
            throw Refused.conflict("casework.related");
        }
    }

    /** Refuses a survey or visit by somebody who is. */
    void unrelated(Officer officer, Application application, List<String> investigators) {
        if (ties.of(officer.scope(), application).stream().anyMatch(tie -> tie.bars(investigators))) {
            throw Refused.conflict("casework.relatedInvestigator");
        }
    }
}
