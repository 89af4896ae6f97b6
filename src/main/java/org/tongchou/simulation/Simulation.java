package org.tongchou.simulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.json.Json;
import org.tongchou.persistence.OfficeRow;

/**
 * A question to the simulator: asked, reckoned over all families while its progress is written down, and done with a result that never changes; or cancelled. A
 * server that dies leaves one that beats no more, which is begun again from the start by whoever looks at it next.
 */
@Entity
@Table(name = "simulation")
class Simulation extends OfficeRow {

    private static final Duration SILENCE = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String question;

    @Enumerated(EnumType.STRING)
    private SimulationState state;

    @Version
    private int version;

    private long households;

    private long done;

    @Column(name = "beat_at")
    private LocalDateTime beatAt;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Column(name = "asked_name", updatable = false)
    private String askedName;

    @Column(name = "asked_at", updatable = false)
    private LocalDateTime askedAt;

    private String result;

    protected Simulation() {
    }

    /** @param askedAt in business @param beat real time */
    Simulation(Question question, Officer officer, LocalDateTime askedAt, LocalDateTime beat) {
        super(question.office());
        this.question = question.stored();
        this.state = SimulationState.RUNNING;
        this.beatAt = beat;
        this.askedBy = officer.subject();
        this.askedName = officer.name();
        this.askedAt = askedAt;
    }

    /** Begins with so many families. */
    void begin(long all, LocalDateTime beat) {
        households = all;
        beat(0, beat);
    }

    /** Came so far. */
    void beat(long reached, LocalDateTime beat) {
        done = reached;
        beatAt = beat;
    }

    void finish(String found) {
        result = found;
        done = households;
        state = SimulationState.DONE;
    }

    /** Refused unless it is running. */
    void cancel() {
        if (state != SimulationState.RUNNING) {
            throw Refused.conflict("simulation.notRunning");
        }
        state = SimulationState.CANCELLED;
    }

    /** Whether whoever reckoned it is gone. */
    boolean isAbandoned(LocalDateTime now) {
        return isRunning() && beatAt.plus(SILENCE).isBefore(now);
    }

    boolean isRunning() {
        return state == SimulationState.RUNNING;
    }

    Long id() {
        return id;
    }

    Question question() {
        return Json.read(question.getBytes(StandardCharsets.UTF_8), Question::read);
    }

    SimulationFile file() {
        return new SimulationFile(id, question(), state, households, done, Optional.ofNullable(result).map(SimulationResult::stored), askedName, askedAt);
    }
}
