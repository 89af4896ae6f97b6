package org.tongchou.office;

import java.time.Instant;
import java.util.Optional;
import org.tongchou.access.Subject;
import org.tongchou.kernel.OfficeCode;

/**
 * A login that has not ended: of a browser, or of a program that took a token.
 *
 * @param id the person's key and the session's, with a point between
 * @param account the user name
 * @param name the name that people read
 * @param office where the person is appointed now, empty for an account without an office
 * @param since when the login began
 * @param lastSeen when the login server last heard of it; a browser at work is heard of every five minutes
 * @param address of the computer
 */
public record OpenSession(String id, String account, String name, Optional<OfficeCode> office, Instant since, Instant lastSeen, String address) implements Subject {

    @Override
    public String subject() {
        return account;
    }
}
