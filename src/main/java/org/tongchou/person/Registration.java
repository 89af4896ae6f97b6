package org.tongchou.person;

import java.util.List;
import java.util.Optional;
import org.tongchou.access.Refused;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.Kinship;

/**
 * Somebody who is to be registered, with the near relatives.
 *
 * @param office where he serves; for a village committee the township
 * @param kind as what
 * @param account the user name with which he logs in; staff have one
 * @param persons the official and the near relatives
 */
public record Registration(OfficeCode office, OfficialKind kind, Optional<String> account, List<NearRelative> persons) {

    public Registration {
        persons = List.copyOf(persons);
    }

    /** The official as a person. */
    NearRelative self() {
        return persons.stream().filter(person -> person.kinship() == Kinship.SELF).findFirst().orElseThrow(() -> Refused.invalid("person.selfMissing"));
    }

    void complete() {
        if (persons.stream().filter(person -> person.kinship() == Kinship.SELF).count() != 1) {
            throw Refused.invalid("person.selfMissing");
        }
        if (kind == OfficialKind.STAFF && account.isEmpty()) {
            throw Refused.invalid("person.accountMissing");
        }
        if (persons.stream().map(NearRelative::idNumber).distinct().count() < persons.size()) {
            throw Refused.invalid("person.twice");
        }
    }
}
