package org.tongchou.simulation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.standard.Scenarios;

/** The simulator of the co-ordination of standards, as the desk of policy asks it: what happens if the lines move. Answers sums only (statistics.md). */
@Boundary
public class Simulating {

    private static final int MOST = 50;

    @Inject
    Simulations simulations;

    @Inject
    Scenarios scenarios;

    @Inject
    BusinessClock clock;

    @Inject
    Event<SimulationAsked> asked;

    /**
     * Asks; it is reckoned in the background from now on.
     *
     * @throws org.tongchou.json.InvalidDocument with every fault of the rules, laid over what is in force at the office
     * @throws Refused not found for an office outside the jurisdiction, one that does not exist, and a township: the answers are those of counties, and a part of one would tell the rest
     */
    @Allowed(value = Role.PROVINCIAL_POLICY, act = "SIMULATE")
    public SimulationFile ask(Officer officer, Question question) {
        if (!officer.scope().covers(question.office()) || question.office().level() == OfficeCode.Level.TOWNSHIP || !scenarios.isRegion(question.office())) {
            throw Refused.notFound();
        }
        question.rules().ifPresent(parts -> {
            Faults faults = new Faults();
            scenarios.check(question.office(), question.on(), Json.parse(parts), "/rules", faults);
            faults.refuseAny();
        });
        Simulation simulation = new Simulation(question, officer, clock.now().toLocalDateTime(), Beat.now());
        simulations.add(simulation);
        asked.fire(new SimulationAsked(officer, simulation.id()));
        return simulation.file();
    }

    /** How it stands; one whose server died is begun again. @throws Refused not found outside the jurisdiction */
    @Allowed(Role.PROVINCIAL_POLICY)
    public SimulationFile find(Officer officer, long id) {
        Simulation simulation = simulations.find(officer.scope(), id).orElseThrow(Refused::notFound);
        LocalDateTime now = Beat.now();
        if (simulation.isAbandoned(now)) {
            simulation.beat(0, now);
            asked.fire(new SimulationAsked(officer, id));
        }
        return simulation.file();
    }

    /** Stops it; what was reckoned is thrown away. @throws Refused conflict unless it is running */
    @Allowed(value = Role.PROVINCIAL_POLICY, act = "CANCEL_SIMULATION")
    public SimulationFile cancel(Officer officer, long id) {
        Simulation simulation = simulations.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        simulation.cancel();
        return simulation.file();
    }

    /** Those of the jurisdiction, the newest first. */
    @Allowed(Role.PROVINCIAL_POLICY)
    public List<SimulationFile> newest(Officer officer) {
        return simulations.newest(officer.scope(), MOST).stream().map(Simulation::file).toList();
    }
}
