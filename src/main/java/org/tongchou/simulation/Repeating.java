package org.tongchou.simulation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Remarks;
import org.tongchou.access.Role;
import org.tongchou.casework.AssessmentsOnFile;

/**
 * Carrying a replay of all decisions out, part by part, on behalf of whoever began it or looked at it after its server had died, and within that officer's
 * jurisdiction. How far it came stands in no line of the trail; that it is done or broke off does.
 */
@Boundary
public class Repeating {

    /** How many decisions are made again in one transaction: a fraction of a second, so that a cancelled replay soon stops. */
    static final int CHUNK = 200;

    @Inject
    ReplayRuns runs;

    @Inject
    AssessmentsOnFile assessments;

    @Inject
    BusinessClock clock;

    @Inject
    Remarks remarks;

    /** Takes it up; empty where it does not run any more. */
    @Allowed(Role.AUDITOR)
    public Optional<ReplayStretch> begin(Officer officer, long id) {
        ReplayRun run = locked(officer, id);
        if (!run.isRunning()) {
            return Optional.empty();
        }
        run.beat(Beat.now());
        return Optional.of(run.stretch());
    }

    /** The keys of the next decisions; none at the end. */
    @Allowed(Role.AUDITOR)
    public List<Long> keys(Officer officer, ReplayStretch stretch, long after) {
        return assessments.keys(officer.scope(), stretch.office(), after, stretch.until(), CHUNK);
    }

    /** Makes the decisions with these keys again. */
    @Allowed(Role.AUDITOR)
    public Replayed part(Officer officer, ReplayStretch stretch, List<Long> keys) {
        return Replayed.of("", assessments.with(officer.scope(), stretch.office(), keys), "");
    }

    /** Writes down what was found further on. @return whether it is to go on */
    @Allowed(Role.AUDITOR)
    public boolean reach(Officer officer, long id, ReplayStage stage) {
        return locked(officer, id).reach(stage, Beat.now());
    }

    /** Writes down that all decisions were made again; nothing where it was cancelled meanwhile. */
    @Allowed(value = Role.AUDITOR, act = "FINISH_REPLAY")
    public ReplayFile finish(Officer officer, long id) {
        return end(officer, id, ReplayState.DONE);
    }

    /** Writes down that it broke off; nothing where it was cancelled meanwhile. */
    @Allowed(value = Role.AUDITOR, act = "FAIL_REPLAY")
    public ReplayFile fail(Officer officer, long id) {
        return end(officer, id, ReplayState.FAILED);
    }

    private ReplayFile end(Officer officer, long id, ReplayState as) {
        ReplayRun run = locked(officer, id);
        if (run.isRunning()) {
            run.end(as, clock.now().toLocalDateTime());
        }
        ReplayFile file = run.file();
        remarks.rows("decisions %d differing %d".formatted(file.found().checked(), file.found().differing()), null);
        return file;
    }

    private ReplayRun locked(Officer officer, long id) {
        return runs.lock(officer.scope(), id).orElseThrow(Refused::notFound);
    }
}
