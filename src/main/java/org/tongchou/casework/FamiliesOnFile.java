package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** The families of a jurisdiction that wait for a decision or are in support, for other rooms that reckon over all of them. */
@Dependent
public class FamiliesOnFile {

    @Inject
    Declarations declarations;

    @Inject
    DeclarationReading reading;

    /** The next ones after a key, in the order of their keys; at most so many. */
    public List<FamilyOnFile> after(Jurisdiction area, long key, int limit) {
        return declarations.after(area, key, limit).stream()
            .map(row -> new FamilyOnFile((Long) row[0], new OfficeCode((String) row[1]), reading.stored((String) row[2]).facts())).toList();
    }

    /** How many there are. */
    public long count(Jurisdiction area) {
        return declarations.count(area);
    }
}
