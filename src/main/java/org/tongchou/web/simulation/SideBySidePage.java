package org.tongchou.web.simulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tongchou.access.Refused;
import org.tongchou.office.Badge;
import org.tongchou.simulation.Simulating;
import org.tongchou.simulation.SimulationFile;
import org.tongchou.simulation.SimulationResult;
import org.tongchou.web.Asked;

/** Two simulations side by side: by county and category, and year by year. */
@RequestScoped
@Named
public class SideBySidePage {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Simulating simulating;

    private SimulationFile one;
    private SimulationFile other;

    /**
     * A county and category in both.
     *
     * @param office its code
     * @param a in the one, if it is there
     * @param b in the other, if it is there
     */
    public record Pair(String office, String category, SimulationResult.Row a, SimulationResult.Row b) {
    }

    /**
     * A year in both.
     *
     * @param a in the one, if it is there
     * @param b in the other, if it is there
     */
    public record Years(int year, SimulationResult.Year a, SimulationResult.Year b) {
    }

    /** The one. @throws Refused not found where it is not there or not done */
    public SimulationFile one() {
        if (one == null) {
            one = done(asked.number("a"));
        }
        return one;
    }

    /** The other. */
    public SimulationFile other() {
        if (other == null) {
            other = done(asked.number("b"));
        }
        return other;
    }

    private SimulationFile done(long id) {
        return Optional.of(simulating.find(badge.officer(), id)).filter(file -> file.result().isPresent()).orElseThrow(Refused::notFound);
    }

    /** What they found by county and category. */
    public List<Pair> rows() {
        TreeMap<String, Pair> pairs = new TreeMap<>();
        one().result().orElseThrow().rows().forEach(row -> pairs.put(row.office() + row.category(), new Pair(row.office(), row.category(), row, null)));
        other().result().orElseThrow().rows().forEach(row -> pairs.merge(row.office() + row.category(), new Pair(row.office(), row.category(), null, row),
            (left, right) -> new Pair(left.office(), left.category(), left.a(), right.b())));
        return new ArrayList<>(pairs.values());
    }

    /** What they found by year. */
    public List<Years> years() {
        TreeMap<Integer, Years> years = new TreeMap<>();
        one().result().orElseThrow().years().forEach(year -> years.put(year.year(), new Years(year.year(), year, null)));
        other().result().orElseThrow().years().forEach(year -> years.merge(year.year(), new Years(year.year(), null, year), (left, right) -> new Years(left.year(), left.a(), right.b())));
        return new ArrayList<>(years.values());
    }
}
