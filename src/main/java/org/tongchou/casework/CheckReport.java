package org.tongchou.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongchou.access.Refused;
import org.tongchou.json.Json;

/**
 * What the county's verifier found.
 *
 * @param results one for each source that was asked
 */
public record CheckReport(List<Result> results) {

    /**
     * One source's answer.
     *
     * @param source who was asked
     * @param agrees whether it agrees with the declaration
     * @param found what it found, in words
     */
    public record Result(CheckSource source, boolean agrees, List<String> found) {
    }

    void covers(Set<CheckSource> ordered) {
        Set<CheckSource> missing = EnumSet.copyOf(ordered);
        results.forEach(result -> missing.remove(result.source()));
        if (!missing.isEmpty()) {
            throw Refused.conflict("casework.sourcesMissing", missing);
        }
    }

    /** Whether every source agrees with the declaration. */
    public boolean agrees() {
        return results.stream().allMatch(Result::agrees);
    }

    String json() {
        return Json.write(Map.of("results", results));
    }
}
