package org.tongchou.batch;

import java.util.List;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Facts;

/**
 * An invented family that applies.
 *
 * @param household which of all it is, from 0
 * @param office its township
 * @param persons its members, the applicant first
 * @param facts what it declares
 * @param street an invented street and house
 * @param account an invented card
 */
record DemonstrationFamily(long household, OfficeCode office, List<DemonstrationPerson> persons, Facts facts, String street, String account) {

    DemonstrationPerson applicant() {
        return persons.get(0);
    }

    /** How the member of a ref is called. */
    String nameOf(String ref) {
        return persons.stream().filter(person -> person.member().ref().equals(ref)).map(DemonstrationPerson::name).findFirst().orElse(ref);
    }
}
