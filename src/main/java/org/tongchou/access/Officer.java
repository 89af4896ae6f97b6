package org.tongchou.access;

import java.util.Arrays;
import java.util.Set;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/**
 * The person who acts, for one request. Made in the office room only.
 *
 * @param subject the key of the person, never reassigned
 * @param account the user name, as it was at this request
 * @param name the name that people read
 * @param office where the person is appointed
 * @param roles what the person may do there
 * @param scope the area that the person may see
 */
public record Officer(String subject, String account, String name, OfficeCode office, Set<Role> roles, Jurisdiction scope) {

    /** Whether the officer holds at least one of these roles. */
    public boolean holdsOneOf(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }
}
