package org.tongchou.audit;

import java.util.List;
import org.tongchou.access.Subject;

/**
 * One page of the trail, the newest line first.
 *
 * @param asked the number or officer that was asked for
 * @param rows at most fifty
 * @param next the key from which the next page goes on; empty on the last
 */
public record TrailPage(String asked, List<TrailLine> rows, String next) implements Subject {

    /** No lines, and nothing asked. */
    public static final TrailPage NOTHING = new TrailPage("", List.of(), "");

    @Override
    public String subject() {
        return asked;
    }
}
