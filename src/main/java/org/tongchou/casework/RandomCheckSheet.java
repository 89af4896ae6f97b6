package org.tongchou.casework;

import java.util.List;
import org.tongchou.access.Subject;

/**
 * A random check with its list: all that somebody needs who draws again.
 *
 * @param check the check
 * @param list its files, in the order of their numbers
 * @param mayDraw whether this officer may draw now
 */
public record RandomCheckSheet(RandomCheckRow check, List<ListedFile> list, boolean mayDraw) implements Subject {

    @Override
    public String subject() {
        return "random-check-" + check.id();
    }
}
