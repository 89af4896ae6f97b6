package org.tongchou.simulation;

import jakarta.inject.Inject;
import java.util.List;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.AssessmentsOnFile;
import org.tongchou.casework.StoredAssessment;

/** The auditor's replay: stored decisions are made again from their frozen facts and rules, and nothing of them is changed. */
@Boundary
public class Replay {

    /** How many decisions are made again in one act: a fraction of a second, so that whoever waits sees it go on. */
    static final int CHUNK = 200;

    private static final String KEY = "[0-9]{1,18}";

    @Inject
    AssessmentsOnFile assessments;

    /** Makes the decisions of one file again; not found outside the jurisdiction, and where nothing was decided yet. */
    @Allowed(value = Role.AUDITOR, act = "REPLAY")
    public Replayed one(Officer officer, String number) {
        List<StoredAssessment> stored = assessments.of(officer.scope(), number);
        if (stored.isEmpty()) {
            throw Refused.notFound();
        }
        return Replayed.of(number, stored, "");
    }

    /** Makes the next decisions of the jurisdiction again. @param after the key that the part before gave as next; empty for the first part */
    @Allowed(value = Role.AUDITOR, act = "REPLAY")
    public Replayed next(Officer officer, String after) {
        if (!after.isEmpty() && !after.matches(KEY)) {
            throw Refused.invalid("simulation.replay.badKey");
        }
        List<StoredAssessment> found = assessments.after(officer.scope(), after.isEmpty() ? 0 : Long.parseLong(after), CHUNK + 1);
        List<StoredAssessment> part = found.size() > CHUNK ? found.subList(0, CHUNK) : found;
        String subject = part.isEmpty() ? "" : part.get(0).id() + "-" + part.get(part.size() - 1).id();
        return Replayed.of(subject, part, found.size() > CHUNK ? Long.toString(part.get(CHUNK - 1).id()) : "");
    }

    /** How many decisions the whole jurisdiction has. */
    @Allowed(Role.AUDITOR)
    public long total(Officer officer) {
        return assessments.count(officer.scope());
    }
}
