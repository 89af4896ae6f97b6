package org.tongchou.person;

import java.util.List;
import org.tongchou.access.Subject;

/**
 * An official with the persons registered for him.
 *
 * @param official who it is
 * @param persons the official and the near relatives, the first registered first; their numbers are shown covered
 */
public record OfficialFile(OfficialRow official, List<NearRelative> persons) implements Subject {

    @Override
    public String subject() {
        return "official-" + official.id();
    }
}
