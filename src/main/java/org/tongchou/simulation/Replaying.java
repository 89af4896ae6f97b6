package org.tongchou.simulation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.AssessmentsOnFile;

/** The replay of all decisions of an office, as its auditor begins, watches and cancels it; what it found stays. */
@Boundary
public class Replaying {

    private static final int PAGE = 20;
    private static final String KEY = "[0-9]{1,18}";

    @Inject
    ReplayRuns runs;

    @Inject
    AssessmentsOnFile assessments;

    @Inject
    BusinessClock clock;

    @Inject
    Event<ReplayAsked> asked;

    /**
     * Begins one over all decisions that the officer's office has now; it is carried out in the background.
     *
     * @throws Refused conflict while one of that office runs
     */
    @Allowed(value = Role.AUDITOR, act = "REPLAY_ALL")
    public ReplayFile begin(Officer officer) {
        long last = assessments.last(officer.scope(), officer.office());
        ReplayExtent over = new ReplayExtent(last, assessments.count(officer.scope(), officer.office(), last));
        if (!runs.begin(officer, over, clock.now().toLocalDateTime(), Beat.now())) {
            throw Refused.conflict("simulation.replay.running");
        }
        ReplayRun run = runs.running(officer.scope(), officer.office()).orElseThrow();
        asked.fire(new ReplayAsked(officer, run.id()));
        return run.file();
    }

    /** How it stands; one whose server died goes on from where it was. @throws Refused not found outside the jurisdiction */
    @Allowed(Role.AUDITOR)
    public ReplayFile find(Officer officer, long id) {
        return goingOn(officer, runs.find(officer.scope(), id).orElseThrow(Refused::notFound));
    }

    /** The one that runs at the officer's own office, if one does; one whose server died goes on from where it was. */
    @Allowed(Role.AUDITOR)
    public Optional<ReplayFile> running(Officer officer) {
        return runs.running(officer.scope(), officer.office()).map(run -> goingOn(officer, run)).filter(ReplayFile::running);
    }

    /**
     * One page of those of the jurisdiction, the newest first.
     *
     * @param before the key of the page before; empty for the first page
     */
    @Allowed(Role.AUDITOR)
    public Replays newest(Officer officer, String before) {
        if (!before.isEmpty() && !before.matches(KEY)) {
            throw Refused.invalid("simulation.replay.badKey");
        }
        List<ReplayRun> found = runs.newest(officer.scope(), before.isEmpty() ? Long.MAX_VALUE : Long.parseLong(before), PAGE + 1);
        List<ReplayRun> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new Replays(shown.stream().map(ReplayRun::file).toList(), found.size() > PAGE ? shown.get(PAGE - 1).id().toString() : "");
    }

    /** Stops it; what was found until then stays. @throws Refused conflict unless it is running */
    @Allowed(value = Role.AUDITOR, act = "CANCEL_REPLAY")
    public ReplayFile cancel(Officer officer, long id) {
        ReplayRun run = runs.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        run.end(ReplayState.CANCELLED, clock.now().toLocalDateTime());
        return run.file();
    }

    private ReplayFile goingOn(Officer officer, ReplayRun run) {
        LocalDateTime now = Beat.now();
        if (run.isAbandoned(now)) {
            runs.lookAgain(run);
            if (run.isAbandoned(now)) {
                run.beat(now);
                asked.fire(new ReplayAsked(officer, run.id()));
            }
        }
        return run.file();
    }
}
