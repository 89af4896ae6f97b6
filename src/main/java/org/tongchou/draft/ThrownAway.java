package org.tongchou.draft;

import org.tongchou.access.Subject;

/**
 * Old drafts that were thrown away.
 *
 * @param count how many
 */
public record ThrownAway(int count) implements Subject {

    @Override
    public String subject() {
        return Integer.toString(count);
    }
}
