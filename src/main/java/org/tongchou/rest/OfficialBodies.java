package org.tongchou.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.Kinship;
import org.tongchou.person.NearRelative;
import org.tongchou.person.OfficialKind;
import org.tongchou.person.Registration;

/** Reads who is to be registered, field by field. */
final class OfficialBodies {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_ACCOUNT = 100;
    private static final int MOST_RELATIVES = 50;

    private OfficialBodies() {
    }

    /** The official with the near relatives; empty if a fault was noted. */
    static Optional<Registration> registration(Cursor body) {
        OfficeCode office = body.office("office");
        OfficialKind kind = body.oneOf("kind", OfficialKind.class);
        Optional<String> account = body.optionalText("account", LONGEST_ACCOUNT);
        List<Optional<NearRelative>> persons = new ArrayList<>(List.of(person(body, Kinship.SELF)));
        for (Cursor relative : body.objects("relatives", MOST_RELATIVES)) {
            persons.add(relative(relative));
            relative.close();
        }
        return persons.stream().allMatch(Optional::isPresent) && body.faults().isEmpty()
            ? Optional.of(new Registration(office, kind, account, persons.stream().flatMap(Optional::stream).toList())) : Optional.empty();
    }

    /** A near relative; empty if a fault was noted. */
    static Optional<NearRelative> relative(Cursor body) {
        Kinship kinship = body.oneOf("kinship", Kinship.class);
        if (kinship == Kinship.SELF && !body.isFaulty("kinship")) {
            body.fault("kinship", "selfIsNoRelative");
        }
        return person(body, kinship);
    }

    private static Optional<NearRelative> person(Cursor body, Kinship kinship) {
        String name = body.text("name", LONGEST_NAME);
        Optional<CitizenNumber> number = CitizenNumber.parse(body.text("idNumber", LONGEST_NUMBER));
        if (number.isEmpty() && !body.isFaulty("idNumber")) {
            body.fault("idNumber", "idNumber");
        }
        return number.filter(known -> body.faults().isEmpty()).map(known -> new NearRelative(kinship, name, known));
    }
}
