package org.tongchou.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.FamilyGroup;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** Simulations and replays of one county are not those of another. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 10, 9, 9, 0);

    @Inject
    Simulations simulations;

    @Inject
    Simulating simulating;

    @Inject
    ReplayRuns replays;

    private static Question about(OfficeCode office) {
        return new Question(office, LocalDate.of(2026, 10, 9), Optional.empty(), Optional.empty(), Set.of(FamilyGroup.ACTIVE));
    }

    private Simulation of(OfficeCode office) {
        Simulation simulation = new Simulation(about(office), officer(PROVINCE, Role.PROVINCIAL_POLICY), AT, AT);
        simulations.add(simulation);
        return simulation;
    }

    @Test
    void a_foreign_simulation_is_neither_found_nor_locked_nor_listed() throws Exception {
        within(PROVINCE, open -> {
            long mine = of(COUNTY).id();
            long foreign = of(OTHER_COUNTY).id();
            Jurisdiction area = new Jurisdiction(COUNTY);
            assertTrue(simulations.find(area, mine).isPresent());
            assertTrue(simulations.find(area, foreign).isEmpty());
            assertTrue(simulations.lock(area, mine).isPresent());
            assertTrue(simulations.lock(area, foreign).isEmpty());
            List<Long> listed = simulations.newest(area, 1000).stream().map(Simulation::id).toList();
            assertTrue(listed.contains(mine) && !listed.contains(foreign));
            assertEquals(Optional.empty(), simulations.find(area, foreign).map(Simulation::id));
            return open;
        });
    }

    private long replayOf(OfficeCode office) {
        assertTrue(replays.begin(officer(office, Role.AUDITOR), new ReplayExtent(7, 3), AT, AT));
        return replays.running(new Jurisdiction(office), office).orElseThrow().id();
    }

    @Test
    void a_foreign_replay_of_all_decisions_is_neither_found_nor_locked_nor_listed_and_one_runs_at_a_time() throws Exception {
        within(PROVINCE, open -> {
            long mine = replayOf(COUNTY);
            long foreign = replayOf(OTHER_COUNTY);
            Jurisdiction area = new Jurisdiction(COUNTY);
            assertFalse(replays.begin(officer(COUNTY, Role.AUDITOR), new ReplayExtent(7, 3), AT, AT), "one runs");
            assertEquals(mine, replays.running(area, COUNTY).orElseThrow().id());
            assertTrue(replays.running(area, OTHER_COUNTY).isEmpty());
            assertTrue(replays.find(area, mine).isPresent() && replays.find(area, foreign).isEmpty());
            assertTrue(replays.lock(area, mine).isPresent() && replays.lock(area, foreign).isEmpty());
            List<Long> listed = replays.newest(area, Long.MAX_VALUE, 1000).stream().map(ReplayRun::id).toList();
            assertTrue(listed.contains(mine) && !listed.contains(foreign));
            assertFalse(replays.newest(area, mine, 1000).stream().map(ReplayRun::id).toList().contains(mine));
            assertEquals(List.of(foreign, mine), replays.newest(new Jurisdiction(PROVINCE), Long.MAX_VALUE, 2).stream().map(ReplayRun::id).toList(), "the newest first");
            return open;
        });
    }

    @Test
    void nobody_asks_about_a_foreign_county() {
        Refused refused = assertThrows(Refused.class, () -> simulating.ask(officer(COUNTY, Role.PROVINCIAL_POLICY), about(OTHER_COUNTY)));
        assertEquals(Refused.Reason.NOT_FOUND, refused.reason());
    }
}
