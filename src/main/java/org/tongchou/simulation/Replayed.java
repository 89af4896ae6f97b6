package org.tongchou.simulation;

import java.util.ArrayList;
import java.util.List;
import org.tongchou.access.Subject;
import org.tongchou.casework.StoredAssessment;

/**
 * What a replay found.
 *
 * @param subject which decisions: the number of a file, or the keys of the first and the last
 * @param checked how many decisions were made again
 * @param differing how many of them came out differently
 * @param differences the first of these, at most 100
 * @param next the key to go on after; empty at the end
 */
public record Replayed(String subject, int checked, int differing, List<Difference> differences, String next) implements Subject {

    static final int MOST_DIFFERENCES = 100;

    public Replayed {
        differences = List.copyOf(differences.size() > MOST_DIFFERENCES ? differences.subList(0, MOST_DIFFERENCES) : differences);
    }

    /** Makes stored decisions again. */
    static Replayed of(String subject, List<StoredAssessment> part, String next) {
        Repetition repetition = new Repetition();
        List<Difference> differences = new ArrayList<>();
        for (StoredAssessment stored : part) {
            List<String> pointers = repetition.differences(stored);
            if (!pointers.isEmpty()) {
                differences.add(new Difference(stored.application(), pointers));
            }
        }
        return new Replayed(subject, part.size(), differences.size(), differences, next);
    }
}
