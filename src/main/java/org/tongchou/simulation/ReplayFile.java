package org.tongchou.simulation;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Subject;
import org.tongchou.kernel.OfficeCode;

/**
 * A replay of all decisions as it stands.
 *
 * @param id its number
 * @param office whose decisions
 * @param state where it stands
 * @param found how far it came, and what was found so far
 * @param differences the first decisions that came out differently, at most 100
 * @param askedBy the name of whoever began it
 * @param begunAt when, in business
 * @param endedAt when it was done, cancelled or broke off, in business
 */
public record ReplayFile(long id, OfficeCode office, ReplayState state, Found found, List<Difference> differences, String askedBy, LocalDateTime begunAt, Optional<LocalDateTime> endedAt)
    implements Subject, Serializable {

    /**
     * How far a replay came.
     *
     * @param total how many decisions there were when it began
     * @param checked how many were made again
     * @param differing how many of these came out differently
     */
    public record Found(long total, long checked, long differing) implements Serializable {
    }

    public ReplayFile {
        differences = List.copyOf(differences);
    }

    @Override
    public String subject() {
        return Long.toString(id);
    }

    /** Whether it goes on. */
    public boolean running() {
        return state == ReplayState.RUNNING;
    }
}
