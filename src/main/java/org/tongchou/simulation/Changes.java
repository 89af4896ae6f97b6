package org.tongchou.simulation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.rulepack.Category;

/**
 * What would change for some families.
 *
 * @param checked how many families were looked at
 * @param counties by county and category, of the families that the draft may touch
 * @param next the key to go on after; empty at the end
 */
public record Changes(long checked, List<CountyChange> counties, String next) implements Serializable {

    /** Nobody was looked at. */
    public static final Changes NONE = new Changes(0, List.of(), "");

    static final Changes UNTOUCHED = new Changes(1, List.of(), "");

    public Changes {
        counties = List.copyOf(counties);
    }

    static Changes of(OfficeCode office, Category category, Assessment before, Assessment after) {
        return new Changes(1, List.of(CountyChange.of(office.at(OfficeCode.Level.COUNTY), category, before, after)), "");
    }

    /** These and others together; the key is that of the others. */
    public Changes plus(Changes other) {
        TreeMap<String, CountyChange> sums = new TreeMap<>();
        for (List<CountyChange> part : List.of(counties, other.counties)) {
            part.forEach(change -> sums.merge(change.county() + " " + change.category().ordinal(), change, CountyChange::plus));
        }
        return new Changes(checked + other.checked, new ArrayList<>(sums.values()), other.next);
    }

    Changes next(String key) {
        return new Changes(checked, counties, key);
    }

    /** All counties of a category together; empty where there are none. */
    public List<CountyChange> totals() {
        TreeMap<Category, CountyChange> sums = new TreeMap<>();
        counties.forEach(change -> sums.merge(change.category(), change, CountyChange::plus));
        return List.copyOf(sums.values());
    }
}
