package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The stored assessments of a jurisdiction, for other rooms. */
@Dependent
public class AssessmentsOnFile {

    @Inject
    Assessments assessments;

    /** The next ones after a key, in the order of their keys; at most so many. */
    public List<StoredAssessment> after(Jurisdiction area, long key, int limit) {
        return assessments.after(area, key, limit);
    }

    /** All those of one file, the oldest first; none for a file outside the jurisdiction. */
    public List<StoredAssessment> of(Jurisdiction area, String application) {
        return assessments.of(area, application);
    }

    /** How many there are. */
    public long count(Jurisdiction area) {
        return assessments.count(area);
    }
}
