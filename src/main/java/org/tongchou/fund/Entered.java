package org.tongchou.fund;

import org.tongchou.access.Subject;

/**
 * An entry that was made.
 *
 * @param id its number
 * @param entry what was entered
 * @param balance what the office holds of the source now
 */
public record Entered(long id, FundEntry entry, Balance balance) implements Subject {

    @Override
    public String subject() {
        return Long.toString(id);
    }
}
