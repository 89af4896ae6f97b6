package org.tongchou.audit;

import java.time.LocalDateTime;
import org.tongchou.kernel.OfficeCode;

/**
 * A line of the trail as an auditor reads it.
 *
 * @param id its key
 * @param at when, real time
 * @param kind what it tells of
 * @param account the user name of who acted, as it was then
 * @param person the key of the person, never reassigned
 * @param role the role by which it was allowed; empty where none allowed it
 * @param office where the person sat
 * @param act the name of the act or look
 * @param subject the number that it was about; empty for none
 * @param outcome DONE, or the key of the refusal
 * @param reason why, where a reason was given; else empty
 * @param before the state before the act; empty for none
 * @param after the state after it; empty for none
 * @param detail figures of the act; empty for none
 */
public record TrailLine(long id, LocalDateTime at, LineKind kind, String account, String person, String role, OfficeCode office, String act, String subject,
    String outcome, String reason, String before, String after, String detail) {

    private static final String OF_A_FAMILY = "[0-9]{9}-[0-9]{4}-.+";

    /** Under which key the act or look has its name in the bundles, if it has one. */
    public String named() {
        return "audit.act." + act;
    }

    /** Whether it is about one family's file or award. */
    public boolean ofAFamily() {
        return subject.matches(OF_A_FAMILY);
    }

    /** Whether it was refused. */
    public boolean refused() {
        return kind == LineKind.REFUSAL;
    }
}
