package org.tongchou.standard;

import java.time.LocalDateTime;
import org.tongchou.access.Officer;

/** Who publishes or withdraws something, and when in business time. */
record PublishedBy(String subject, String name, LocalDateTime at) {

    static PublishedBy of(Officer officer, LocalDateTime at) {
        return new PublishedBy(officer.subject(), officer.name(), at);
    }
}
