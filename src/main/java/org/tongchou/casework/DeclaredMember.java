package org.tongchou.casework;

import org.tongchou.kernel.CitizenNumber;

/**
 * A family member as declared.
 *
 * @param ref how the rest of the declaration names the member
 * @param name the member's name
 * @param idNumber the citizen number
 */
public record DeclaredMember(String ref, String name, CitizenNumber idNumber) {

    @Override
    public String toString() {
        return "DeclaredMember[" + ref + "]";
    }
}
