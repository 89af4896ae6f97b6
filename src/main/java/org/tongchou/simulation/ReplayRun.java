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
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Refused;
import org.tongchou.json.Json;
import org.tongchou.persistence.OfficeRow;

/**
 * A replay of all decisions of an office: begun over the decisions on file at that moment, carried out while its progress is written down, and done, cancelled or
 * broken off with what it found until then. A server that dies leaves one that beats no more, which goes on from its last key once somebody looks at it.
 */
@Entity
@Table(name = "replay_run")
class ReplayRun extends OfficeRow {

    private static final Duration SILENCE = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ReplayState state;

    @Version
    private int version;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Column(name = "asked_account", updatable = false)
    private String askedAccount;

    @Column(name = "asked_name", updatable = false)
    private String askedName;

    @Column(name = "begun_at", updatable = false)
    private LocalDateTime begunAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Column(name = "until_key", updatable = false)
    private long untilKey;

    @Column(updatable = false)
    private long total;

    @Column(name = "last_key")
    private long lastKey;

    private long checked;

    private long differing;

    private String differences;

    @Column(name = "beat_at")
    private LocalDateTime beatAt;

    protected ReplayRun() {
    }

    /** Somebody goes on with it. */
    void beat(LocalDateTime beat) {
        beatAt = beat;
    }

    /**
     * Came further.
     *
     * @return false where it does not run any more, or somebody else went on with it meanwhile: then nothing is counted
     */
    boolean reach(ReplayStage stage, LocalDateTime beat) {
        if (!isRunning() || lastKey != stage.after()) {
            return false;
        }
        lastKey = stage.until();
        checked += stage.checked();
        differing += stage.differing();
        if (!stage.differences().isEmpty()) {
            List<Difference> all = new ArrayList<>(differences());
            all.addAll(stage.differences());
            differences = Json.write(all.subList(0, Math.min(all.size(), Replayed.MOST_DIFFERENCES)));
        }
        beatAt = beat;
        return true;
    }

    /** Ends it with what was found. @param as how; refused unless it is running */
    void end(ReplayState as, LocalDateTime at) {
        if (!isRunning()) {
            throw Refused.conflict("simulation.replay.notRunning");
        }
        state = as;
        endedAt = at;
    }

    /** Whether whoever carried it out is gone. */
    boolean isAbandoned(LocalDateTime now) {
        return isRunning() && beatAt.plus(SILENCE).isBefore(now);
    }

    boolean isRunning() {
        return state == ReplayState.RUNNING;
    }

    Long id() {
        return id;
    }

    /** What is still to be done. */
    ReplayStretch stretch() {
        return new ReplayStretch(id, office(), lastKey, untilKey);
    }

    ReplayFile file() {
        return new ReplayFile(id, office(), state, new ReplayFile.Found(total, checked, differing), differences(), askedName, begunAt, Optional.ofNullable(endedAt));
    }

    private List<Difference> differences() {
        List<Difference> stored = new ArrayList<>();
        Json.parse(differences).forEach(difference -> stored.add(Difference.stored(difference)));
        return stored;
    }
}
