package org.tongchou.office;

import java.util.Set;

/** What the login server says, at this moment, of the person behind a token. */
sealed interface Standing {

    /**
     * Logged in, and allowed to be.
     *
     * @param office the code of the office as the login server has it now, empty if it has none
     * @param roles the names of the realm roles that the person has now
     */
    record Valid(String office, Set<String> roles) implements Standing {
    }

    /** The session is over, the person is disabled, or the token has run out. */
    record Ended() implements Standing {
    }

    /** The login server has not answered for longer than its last word holds. */
    record Unknown() implements Standing {
    }
}
