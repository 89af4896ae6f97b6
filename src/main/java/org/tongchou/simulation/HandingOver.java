package org.tongchou.simulation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.standard.Enacting;
import org.tongchou.standard.PackBody;
import org.tongchou.standard.Rulemaking;
import org.tongchou.standard.Scenarios;
import org.tongchou.standard.Wish;

/**
 * A simulation that convinces becomes drafts of rule packs: for its rules or for each year of its path one of its office, and one of every region below where something of its
 * own would stand in the way. Somebody else publishes them in their order; then what was simulated holds everywhere, to the fen.
 */
@Boundary
public class HandingOver {

    private static final String NO_PARTS = "{}";

    @Inject
    Simulations simulations;

    @Inject
    Scenarios scenarios;

    @Inject
    Enacting enacting;

    @Inject
    Rulemaking rulemaking;

    /**
     * Begins the drafts.
     *
     * @return their numbers, in the order in which they have to be published
     * @throws Refused conflict while it is not done, where it holds already, and with the regions where the law or what is published there does not let it hold
     */
    @Allowed(value = Role.PROVINCIAL_POLICY, act = "HAND_OVER_SIMULATION")
    public List<Long> draft(Officer officer, long id) {
        Simulation simulation = simulations.find(officer.scope(), id).orElseThrow(Refused::notFound);
        SimulationFile file = simulation.file();
        if (file.result().isEmpty()) {
            throw Refused.conflict("simulation.notDone");
        }
        List<PackBody> bodies = enacting.packs(wishes(file.question(), "Simulation " + id));
        if (bodies.isEmpty()) {
            throw Refused.conflict("simulation.nothingToHandOver");
        }
        List<Long> drafts = new ArrayList<>();
        bodies.forEach(body -> drafts.add(rulemaking.draft(officer, body).id()));
        return drafts;
    }

    private List<Wish> wishes(Question question, String source) {
        return question.path().isPresent() ? path(question, source) : question.rules()
            .map(parts -> List.of(new Wish(question.office(), question.on(), source, parts, place -> scenarios.with(question.office(), place, question.on(), parts)))).orElse(List.of());
    }

    private List<Wish> path(Question question, String source) {
        Prospect prospect = new Prospect(question);
        return IntStream.range(0, prospect.years()).mapToObj(year -> new Wish(question.office(), prospect.days().get(year), source, NO_PARTS,
            place -> prospect.at(place, scenarios).map(both -> both.after().get(year)))).toList();
    }
}
