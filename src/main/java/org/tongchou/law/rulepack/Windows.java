package org.tongchou.law.rulepack;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.tongchou.law.Article;

/**
 * How many months before the day of the test an income group is averaged over.
 *
 * @param fallback months for a group that is not named, 1 to 12
 * @param byGroup months by group, 1 to 12
 */
@Article("L3 art. 13")
public record Windows(int fallback, Map<IncomeGroup, Integer> byGroup) {

    /** Twelve months for every group, where a rule pack says nothing. */
    public static final Windows WHOLE_YEAR = new Windows(12, Map.of());

    public Windows {
        Map<IncomeGroup, Integer> ordered = new EnumMap<>(IncomeGroup.class);
        ordered.putAll(byGroup);
        byGroup = Collections.unmodifiableMap(ordered);
        if (!isWindow(fallback) || !byGroup.values().stream().allMatch(Windows::isWindow)) {
            throw new IllegalArgumentException("window not 1 to 12 months");
        }
    }

    public int months(IncomeGroup group) {
        return byGroup.getOrDefault(group, fallback);
    }

    private static boolean isWindow(int months) {
        return months >= 1 && months <= 12;
    }
}
