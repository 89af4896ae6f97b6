package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongchou.kernel.OfficeCode;
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

    /** The keys of the next ones of an office after a key and up to another, in their order; at most so many. */
    public List<Long> keys(Jurisdiction area, OfficeCode office, long after, long until, int limit) {
        return assessments.keys(area, office, after, until, limit);
    }

    /** Those of an office with these keys, in their order; one that went to another office meanwhile is left out. */
    public List<StoredAssessment> with(Jurisdiction area, OfficeCode office, List<Long> keys) {
        return assessments.with(area, office, keys);
    }

    /** How many an office has up to a key. */
    public long count(Jurisdiction area, OfficeCode office, long until) {
        return assessments.count(area, office, until);
    }

    /** The highest key of an office; 0 where nothing was decided yet. */
    public long last(Jurisdiction area, OfficeCode office) {
        return assessments.last(area, office);
    }

    /** How many there are. */
    public long count(Jurisdiction area) {
        return assessments.count(area);
    }
}
