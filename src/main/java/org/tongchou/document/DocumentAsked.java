package org.tongchou.document;

import org.tongchou.access.GivenReason;

/**
 * Which document of a file somebody opens; the trail keeps it.
 *
 * @param position its place in the file, from 1
 */
public record DocumentAsked(int position) implements GivenReason {

    @Override
    public String reason() {
        return "document " + position;
    }
}
