package org.tongchou.audit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;

/** The auditor's questions to the trail: who saw this family, who did this. Each question is itself a line. */
@Boundary
public class Auditing {

    private static final int PAGE = 50;
    private static final int MOST_NUMBERS = 10;

    @Inject
    TrailLines lines;

    /** The area whose trail this officer may read; refused for everybody but an auditor. */
    @Allowed(Role.AUDITOR)
    public OfficeCode area(Officer officer) {
        return officer.scope().root();
    }

    /** All that was done, looked at and refused in the area, the newest first. @param after the key of the page before; empty for the first page */
    @Allowed(value = Role.AUDITOR, look = "READ_TRAIL")
    public TrailPage newest(Officer officer, String after) {
        return page("", lines.newest(officer.scope(), key(after), PAGE + 1));
    }

    /**
     * What was done about a family, who looked at it and who was refused, the newest first.
     *
     * @param number of its file or award
     * @param others further numbers of the same family, such as that of its award
     * @param after the key of the page before; empty for the first page
     */
    @Allowed(value = Role.AUDITOR, look = "READ_TRAIL")
    public TrailPage about(Officer officer, String number, Set<String> others, String after) {
        if (number.isBlank() || others.size() > MOST_NUMBERS) {
            throw Refused.invalid("audit.nobodyAskedFor");
        }
        Set<String> all = new TreeSet<>(others);
        all.add(number.strip());
        return page(number.strip(), lines.about(officer.scope(), all, key(after), PAGE + 1));
    }

    /** What an officer did, looked at and was refused, the newest first. @param who the user name, or the key of the person */
    @Allowed(value = Role.AUDITOR, look = "READ_TRAIL")
    public TrailPage by(Officer officer, String who, String after) {
        if (who.isBlank()) {
            throw Refused.invalid("audit.nobodyAskedFor");
        }
        return page(who.strip(), lines.of(officer.scope(), who.strip(), key(after), PAGE + 1));
    }

    private static TrailPage page(String asked, List<TrailLine> found) {
        List<TrailLine> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new TrailPage(asked, shown, found.size() > PAGE ? Long.toString(shown.get(PAGE - 1).id()) : "");
    }

    private static long key(String after) {
        if (after == null || after.isEmpty()) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException unreadable) {
            throw Refused.invalid("audit.badPage");
        }
    }
}
