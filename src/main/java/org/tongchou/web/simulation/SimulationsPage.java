package org.tongchou.web.simulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.simulation.Simulating;
import org.tongchou.simulation.SimulationFile;
import org.tongchou.standard.RulePackDesk;
import org.tongchou.web.OfficeNames;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** What was asked of the simulator, the newest first, and what a new question can be about. */
@RequestScoped
@Named
public class SimulationsPage {

    @Inject
    Badge badge;

    @Inject
    Simulating simulating;

    @Inject
    RulePackDesk packs;

    @Inject
    OfficeNames names;

    @Inject
    Texts texts;

    private List<SimulationFile> newest;

    /** The newest ones. */
    public List<SimulationFile> newest() {
        if (newest == null) {
            newest = simulating.newest(badge.officer());
        }
        return newest;
    }

    /** The finished ones, to be laid side by side. */
    public List<Option> finished() {
        return newest().stream().filter(file -> file.result().isPresent()).map(file -> new Option(Long.toString(file.id()), "#" + file.id() + " " + asked(file))).toList();
    }

    /** The province and its municipalities. */
    public List<Option> offices() {
        OfficeCode own = badge.officer().office();
        return Stream.concat(Stream.of(new Option(own.value(), names.of(own))), names.below(own).stream()).toList();
    }

    /** The drafts of rule packs at work. */
    public List<Option> drafts() {
        return packs.drafts(badge.officer()).stream()
            .map(row -> new Option(Long.toString(row.id()), "#" + row.id() + " " + names.of(row.body().region()) + " " + row.body().source())).toList();
    }

    /** What was asked, in one line. */
    public String asked(SimulationFile file) {
        String office = names.of(file.question().office());
        String what = file.question().path().map(path -> texts.of("web.simulation.askedPath", path.target().toPlainString(), path.years(), Integer.toString(path.startYear()), path.urbanGrowthPercent().toPlainString()))
            .orElseGet(() -> texts.of(file.question().rules().isPresent() ? "web.simulation.askedRules" : "web.simulation.askedInForce"));
        return office + " · " + what;
    }
}
