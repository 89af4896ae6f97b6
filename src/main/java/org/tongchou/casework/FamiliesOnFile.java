package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The families of a jurisdiction that wait for a decision or are in support, for other rooms that reckon over all of them. */
@Dependent
public class FamiliesOnFile {

    @Inject
    Declarations declarations;

    @Inject
    DeclarationReading reading;

    @Inject
    PackedFamilies packed;

    /** The next ones after a key, in the order of their keys; at most so many. */
    public List<FamilyOnFile> after(Jurisdiction area, long key, int limit) {
        return declarations.after(area, key, limit).stream()
            .map(row -> new FamilyOnFile((Long) row[0], new OfficeCode((String) row[1]), reading.stored((String) row[2]).facts())).toList();
    }

    /** The packed ones of some groups within an office, as they are on a day, whose keys lie above one and up to another; in the order of their keys. */
    public List<FamilyOnFile> between(Jurisdiction area, OfficeCode office, Set<FamilyGroup> groups, LocalDate on, long after, long until) {
        return packed.between(area, office, groups, on, after, until);
    }

    /** How many packed ones of some groups an office has. */
    public long count(Jurisdiction area, OfficeCode office, Set<FamilyGroup> groups) {
        return packed.count(area, office, groups);
    }

    /** The highest key of a packed one; 0 where there is none. */
    public long last(Jurisdiction area) {
        return packed.last(area);
    }

    /** How many there are. */
    public long count(Jurisdiction area) {
        return declarations.count(area);
    }
}
