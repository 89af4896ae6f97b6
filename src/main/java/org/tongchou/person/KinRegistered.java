package org.tongchou.person;

import java.util.List;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.law.jurisdiction.Jurisdiction;

/**
 * Persons came into the register; whoever keeps open files looks whether they stand in one, in the transaction of the act.
 *
 * @param area whose files are looked at
 * @param official for whom they are registered
 * @param numbers theirs
 */
public record KinRegistered(Jurisdiction area, Related official, List<CitizenNumber> numbers) {

    @Override
    public String toString() {
        return "KinRegistered[" + numbers.size() + "]";
    }
}
