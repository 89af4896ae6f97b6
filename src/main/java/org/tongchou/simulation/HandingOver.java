package org.tongchou.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.json.Json;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Term;
import org.tongchou.standard.PackBody;
import org.tongchou.standard.PackDocument;
import org.tongchou.standard.Rulemaking;
import org.tongchou.standard.Scenarios;

/** A simulation that convinces becomes drafts of rule packs for its office: one for its rules, or one for each year of its path. Somebody else publishes them. */
@Boundary
public class HandingOver {

    private static final List<Category> PATH = List.of(Category.URBAN, Category.RURAL, Category.UNIFIED);

    @Inject
    Simulations simulations;

    @Inject
    Scenarios scenarios;

    @Inject
    Rulemaking rulemaking;

    /**
     * Begins the drafts.
     *
     * @return their numbers, the earliest first
     * @throws Refused conflict while it is not done, for one that asked nothing new, and where its office has no standards for a path
     */
    @Allowed(value = Role.PROVINCIAL_POLICY, act = "HAND_OVER_SIMULATION")
    public List<Long> draft(Officer officer, long id) {
        Simulation simulation = simulations.find(officer.scope(), id).orElseThrow(Refused::notFound);
        SimulationFile file = simulation.file();
        if (file.result().isEmpty()) {
            throw Refused.conflict("simulation.notDone");
        }
        Question question = file.question();
        List<PackBody> bodies = question.path().isPresent() ? path(question, id) : rules(question, id);
        if (bodies.isEmpty()) {
            throw Refused.conflict("simulation.nothingToHandOver");
        }
        List<Long> drafts = new ArrayList<>();
        bodies.forEach(body -> drafts.add(rulemaking.draft(officer, body).id()));
        return drafts;
    }

    private List<PackBody> rules(Question question, long id) {
        return question.rules().map(parts -> List.of(body(question, id, question.on(), era(question), parts))).orElse(List.of());
    }

    private List<PackBody> path(Question question, long id) {
        Prospect prospect = new Prospect(question);
        List<PackBody> bodies = new ArrayList<>();
        prospect.at(question.office(), scenarios).ifPresent(both -> {
            for (int year = 0; year < prospect.years(); year++) {
                bodies.add(body(question, id, prospect.days().get(year), both.before().era(), standards(both.after().get(year))));
            }
        });
        return bodies;
    }

    private static String standards(Rules rules) {
        ObjectNode parts = Json.object();
        PATH.forEach(category -> Optional.ofNullable(rules.standards().get(category)).ifPresent(standard ->
            parts.withObject("/standards").putObject(category.name()).put("monthly", standard.amount().fen())));
        return Json.write(parts);
    }

    private Era era(Question question) {
        return scenarios.inForce(question.office(), question.on()).map(Rules::era).orElse(Era.R2026);
    }

    private static PackBody body(Question question, long id, LocalDate from, Era era, String parts) {
        ObjectNode own = (ObjectNode) Json.parse(parts);
        own.remove("era");
        return new PackBody(question.office(), era, new Term(from, Optional.empty()), "Simulation " + id, PackDocument.stored(Json.write(own), null, null));
    }
}
