package org.tongchou.casework;

import java.util.List;
import org.tongchou.access.Subject;

/**
 * One page of a list.
 *
 * @param rows at most fifty
 * @param next the key from which the next page goes on; empty on the last
 */
public record Page(List<Row> rows, String next) implements Subject {

    /** The file's number where just one was found, so that a search that led to one family is kept as a look at it. */
    @Override
    public String subject() {
        return rows.size() == 1 ? rows.get(0).number() : "";
    }
}
