package org.tongchou.simulation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.FamiliesOnFile;
import org.tongchou.casework.FamilyOnFile;
import org.tongchou.fund.FundShares;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.standard.Scenarios;

/**
 * Carrying a simulation out, part by part, on behalf of whoever asked and within that officer's jurisdiction. How far it came is no act of the officer and stands
 * in no line of the trail; that it is done does.
 */
@Boundary
public class Reckoning {

    @Inject
    Simulations simulations;

    @Inject
    FamiliesOnFile families;

    @Inject
    Scenarios scenarios;

    @Inject
    FundShares shares;

    /** Counts the families and begins; empty where it is cancelled already. */
    @Allowed(Role.PROVINCIAL_POLICY)
    public Optional<Stretch> begin(Officer officer, long id) {
        Simulation simulation = running(officer, id);
        if (!simulation.isRunning()) {
            return Optional.empty();
        }
        Question question = simulation.question();
        simulation.begin(families.count(officer.scope(), question.office(), question.scope()), Beat.now());
        return Optional.of(new Stretch(question, families.last(officer.scope())));
    }

    /** Tests the families whose keys lie above one and up to another. */
    @Allowed(Role.PROVINCIAL_POLICY)
    public Tally part(Officer officer, Stretch stretch, Prospect prospect, long after, long until) {
        Question question = stretch.question();
        List<FamilyOnFile> part = families.between(officer.scope(), question.office(), question.scope(), question.days().get(0), after, until);
        prospect.read(part, scenarios);
        Tally tally = new Tally(prospect.years());
        part.forEach(family -> prospect.test(family, tally));
        return tally;
    }

    /** Writes down how far it came. @return whether it is to go on */
    @Allowed(Role.PROVINCIAL_POLICY)
    public boolean reach(Officer officer, long id, long done) {
        Simulation simulation = running(officer, id);
        if (simulation.isRunning()) {
            simulation.beat(done, Beat.now());
        }
        return simulation.isRunning();
    }

    /** Writes down what came out; nothing where it was cancelled meanwhile. */
    @Allowed(value = Role.PROVINCIAL_POLICY, act = "FINISH_SIMULATION")
    public SimulationFile finish(Officer officer, long id, Stretch stretch, Prospect prospect, Tally tally) {
        Simulation simulation = running(officer, id);
        if (simulation.isRunning()) {
            Question question = stretch.question();
            Month last = Month.of(question.last());
            simulation.finish(new Findings(tally, prospect.days(), prospect.at(question.office(), scenarios), (county, category, fen) -> borne(county, category, fen, last), question.prices())
                .result().document());
        }
        return simulation.file();
    }

    /** By the shares in force in that month; nothing where none are on file. */
    private Map<String, Long> borne(String county, String category, long fen, Month month) {
        Map<String, Long> sources = new TreeMap<>();
        Optional.ofNullable(shares.of(new OfficeCode(county), month).get(Category.valueOf(category)))
            .ifPresent(found -> found.split(new Money(fen)).forEach((source, part) -> sources.put(source.name(), part.fen())));
        return sources;
    }

    private Simulation running(Officer officer, long id) {
        return simulations.lock(officer.scope(), id).orElseThrow(Refused::notFound);
    }
}
