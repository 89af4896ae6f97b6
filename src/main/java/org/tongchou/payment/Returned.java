package org.tongchou.payment;

import java.util.List;
import org.tongchou.access.Subject;

/**
 * What a bank's file said.
 *
 * @param run the run's key
 * @param settled how many of its lines were paid
 * @param failed how many were not
 * @param unknown what belongs to no line of the run or says something else than was said before, at most a thousand
 */
public record Returned(long run, long settled, long failed, List<Unknown> unknown) implements Subject {

    /**
     * What cannot be put to a line.
     *
     * @param line where it stands in the file
     * @param text what stands there
     */
    public record Unknown(long line, String text) {
    }

    @Override
    public String subject() {
        return Long.toString(run);
    }
}
