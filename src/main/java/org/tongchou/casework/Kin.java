package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.law.Article;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.person.KinRegistered;
import org.tongchou.person.NearRelatives;
import org.tongchou.person.Related;

/**
 * Keeps the near relatives of officials apart from their cases: a family is looked up in the register when it is accepted, changes in support or is taken
 * over with a roll, and open files and those behind support in force are looked through when somebody comes into the register. Whichever of two comes
 * second at one moment finds the other.
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

    @Inject
    Event<FamilyTied> tied;

    /** Looks a family up that is being accepted; refused where the officer himself is barred by what is found. */
    void match(Officer officer, Application application, Declaration declared) {
        ties.forget(application);
        look(officer.scope(), application, declared.members().stream().map(DeclaredMember::idNumber).toList());
        unrelated(officer, application);
    }

    /** Looks up persons who stand in a file, and keeps whoever is found beside it. */
    void look(Jurisdiction area, Application application, Collection<CitizenNumber> persons) {
        register.of(persons).forEach(official -> enter(area, application, official));
    }

    /**
     * Looks up many families at once: as long as the register knows nobody of them all, it is asked once.
     *
     * @param families their persons by the numbers of their files
     */
    void look(Jurisdiction area, Map<String, List<CitizenNumber>> families) {
        if (register.of(families.values().stream().flatMap(List::stream).toList()).isEmpty()) {
            return;
        }
        if (families.size() == 1) {
            families.forEach((number, persons) -> look(area, ties.file(area, number).orElseThrow(), persons));
            return;
        }
        Map<String, List<CitizenNumber>> half = new TreeMap<>();
        families.keySet().stream().limit(families.size() / 2).forEach(number -> half.put(number, families.get(number)));
        Map<String, List<CitizenNumber>> rest = new TreeMap<>(families);
        rest.keySet().removeAll(half.keySet());
        look(area, half);
        look(area, rest);
    }

    /** Looks for persons who came into the register. */
    void look(@Observes KinRegistered registered) {
        ties.with(registered.area(), registered.numbers()).forEach(file -> enter(registered.area(), file, registered.official()));
    }

    private void enter(Jurisdiction area, Application application, Related official) {
        ties.enter(application, official, clock.today());
        tied.fire(new FamilyTied(area, application.number()));
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

    /** Refuses whoever is, also while the family's file lies at an office outside his area. */
    void unrelatedWherever(Officer officer, String number) {
        if (ties.bars(officer.account(), number)) {
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
