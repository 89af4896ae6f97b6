package org.tongchou.person;

import org.tongchou.kernel.CitizenNumber;
import org.tongchou.law.procedure.Kinship;

/**
 * A person as the register knows him.
 *
 * @param kinship what he is to the official
 * @param name as people read it
 * @param idNumber the citizen number; shown covered
 */
public record NearRelative(Kinship kinship, String name, CitizenNumber idNumber) {

    @Override
    public String toString() {
        return "NearRelative[" + kinship + "]";
    }
}
