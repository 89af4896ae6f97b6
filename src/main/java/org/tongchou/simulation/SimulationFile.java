package org.tongchou.simulation;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tongchou.access.Subject;

/**
 * A simulation as it stands.
 *
 * @param id its number
 * @param question what was asked
 * @param state where it stands
 * @param households how many families it is about; 0 until they are counted
 * @param done how many were tested
 * @param result what came out, once it is done
 * @param askedBy the name of whoever asked
 * @param askedAt when, in business
 */
public record SimulationFile(long id, Question question, SimulationState state, long households, long done, Optional<SimulationResult> result, String askedBy,
    LocalDateTime askedAt) implements Subject, Serializable {

    @Override
    public String subject() {
        return Long.toString(id);
    }

    /** Whether it is being reckoned. */
    public boolean running() {
        return state == SimulationState.RUNNING;
    }
}
