package org.tongchou.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.simulation.Simulating;
import org.tongchou.simulation.SimulationFile;
import org.tongchou.standard.PublishedStandard;
import org.tongchou.standard.StandardHistory;
import org.tongchou.standard.StandardSeries;

/** The standards and simulations that a table is asked for. */
@Dependent
class AskedPolicies {

    @Inject
    StandardHistory history;

    @Inject
    Simulating simulating;

    StandardSeries series(Officer officer, OfficeCode office) {
        return history.series(officer, office);
    }

    SimulationFile simulation(Officer officer, AskedTables.Question asked) {
        return simulating.find(officer, Parameters.number("id", asked.id()));
    }

    /** What was published for the regions of an office, the newest first. */
    List<PublishedStandard> published(Officer officer, OfficeCode office) {
        return Arrays.stream(Category.values()).flatMap(category -> history.published(officer, office, category).stream()).sorted(Comparator.comparing(PublishedStandard::from).reversed()).toList();
    }
}
