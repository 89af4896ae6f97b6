package org.tongchou.person;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.Kinship;

/** The administrator's work with the register of staff, village committees and their near relatives (L3 art. 11). It shows no case. */
@Boundary
public class Register {

    private static final int PAGE = 50;
    private static final int MOST_PERSONS = 60;

    @Inject
    Officials officials;

    @Inject
    BusinessClock clock;

    @Inject
    Event<KinRegistered> registered;

    /**
     * Registers an official with the near relatives; open files in which one of them stands are barred to him, which is not told here.
     *
     * @throws Refused not found for an office outside the area; conflict where the account is registered already
     */
    @Allowed(value = Role.ADMINISTRATOR, act = "REGISTER_OFFICIAL")
    public OfficialFile register(Officer officer, Registration registration) {
        if (!officer.scope().covers(registration.office())) {
            throw Refused.notFound();
        }
        registration.complete();
        registration.account().filter(officials::taken).ifPresent(account -> {
            throw Refused.conflict("person.accountRegistered", account);
        });
        Official official = new Official(registration, clock.today());
        officials.add(official);
        enter(officer, official, registration.persons());
        return file(officer, official);
    }

    /** Registers a near relative more, such as after a marriage or a birth. */
    @Allowed(value = Role.ADMINISTRATOR, act = "ADD_RELATIVE")
    public OfficialFile addRelative(Officer officer, long id, NearRelative relative) {
        Official official = officials.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        official.stillThere();
        List<NearRelative> known = officials.persons(officer.scope(), official).stream().map(OfficialPerson::relative).toList();
        if (relative.kinship() == Kinship.SELF || known.stream().anyMatch(person -> person.idNumber().equals(relative.idNumber()))) {
            throw Refused.conflict("person.twice");
        }
        if (known.size() >= MOST_PERSONS) {
            throw Refused.conflict("person.most", MOST_PERSONS);
        }
        enter(officer, official, List.of(relative));
        return file(officer, official);
    }

    /** Records that an official has left; what was found while he served stays found. */
    @Allowed(value = Role.ADMINISTRATOR, act = "END_OFFICIAL")
    public OfficialFile end(Officer officer, long id) {
        Official official = officials.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        official.end(clock.today());
        return file(officer, official);
    }

    /** One official with the registered persons, whose numbers are covered. */
    @Allowed(value = {Role.ADMINISTRATOR, Role.AUDITOR}, look = "READ_OFFICIAL")
    public OfficialFile find(Officer officer, long id) {
        return file(officer, officials.find(officer.scope(), id).orElseThrow(Refused::notFound));
    }

    /**
     * One page of the officials of an office and below, the last registered first.
     *
     * @param words an account, or how a name begins; all if empty
     * @param page what the page before named as the next, or empty
     */
    @Allowed({Role.ADMINISTRATOR, Role.AUDITOR})
    public OfficialPage list(Officer officer, OfficeCode office, String words, String page) {
        List<Official> found = officials.list(officer.scope(), office, words.strip(), before(page), PAGE + 1);
        List<Official> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new OfficialPage(shown.stream().map(Official::row).toList(), found.size() > PAGE ? Long.toString(shown.get(PAGE - 1).id()) : "");
    }

    private static long before(String page) {
        if (!page.matches("[0-9]{0,18}")) {
            throw Refused.invalid("person.badPage");
        }
        return page.isEmpty() ? Long.MAX_VALUE : Long.parseLong(page);
    }

    private void enter(Officer officer, Official official, List<NearRelative> persons) {
        persons.forEach(person -> officials.add(new OfficialPerson(official, person)));
        registered.fire(new KinRegistered(officer.scope(), new Related(official.id(), official.account().orElse(""), official.name()),
            persons.stream().map(NearRelative::idNumber).toList()));
    }

    private OfficialFile file(Officer officer, Official official) {
        return new OfficialFile(official.row(), officials.persons(officer.scope(), official).stream().map(OfficialPerson::relative).toList());
    }
}
