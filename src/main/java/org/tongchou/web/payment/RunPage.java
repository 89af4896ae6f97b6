package org.tongchou.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongchou.access.Role;
import org.tongchou.law.fund.BudgetUse;
import org.tongchou.office.Badge;
import org.tongchou.payment.Ground;
import org.tongchou.payment.LinePage;
import org.tongchou.payment.RunFile;
import org.tongchou.payment.RunHold;
import org.tongchou.payment.RunLine;
import org.tongchou.payment.RunState;
import org.tongchou.payment.Runs;
import org.tongchou.web.Asked;
import org.tongchou.web.Messages;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** One payment run: what it pays, how it differs from the month before, and its release by a second person. */
@RequestScoped
@Named
public class RunPage {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Runs runs;

    @Inject
    Texts texts;

    @Inject
    Messages messages;

    private RunFile file;
    private LinePage lines;
    private String ground;

    /** The run that the address names. */
    public RunFile file() {
        if (file == null) {
            file = runs.find(badge.officer(), asked.number("id"));
        }
        return file;
    }

    /** The page of its lines that the address names. */
    public LinePage lines() {
        if (lines == null) {
            lines = runs.lines(badge.officer(), file().id(), asked.text("after"));
        }
        return lines;
    }

    /** The awards that the page names. */
    public Set<String> awards() {
        return Stream.concat(file().holds().stream().map(RunHold::award), lines().rows().stream().map(RunLine::award)).collect(Collectors.toSet());
    }

    /** Whether this officer releases runs, but not this one, because of having prepared it. */
    public boolean waitsForSomebodyElse() {
        return waits() && badge.officer().holdsOneOf(Role.COUNTY_PAYMENTS) && !file().releasable();
    }

    /** Whether it is not released yet. */
    public boolean waits() {
        return file().state() == RunState.PREPARED;
    }

    /** The year whose plan it is paid from. */
    public String year() {
        return Integer.toString(file().month().year());
    }

    /** Whether it is released. */
    public boolean released() {
        return file().run().released().isPresent();
    }

    /** Whether its plan of the year would be exceeded, so that its release needs a ground. */
    public boolean exceeds() {
        return file().bySource().stream().anyMatch(sum -> sum.use() == BudgetUse.EXCEEDED && !sum.total().isZero());
    }

    /** The awards that are held and that nobody has decided about. */
    public List<Option> undecided() {
        return file().holds().stream().filter(hold -> hold.overridden().isEmpty()).map(RunHold::award).distinct().map(award -> new Option(award, award)).toList();
    }

    /** The address of the file for the bank; empty before the release and for those who do not pay. */
    public String bankFile() {
        return !released() || !badge.officer().holdsOneOf(Role.COUNTY_PAYMENTS) ? "" : "/api/v1/payment-runs/" + file().id() + "/file?format=csv";
    }

    /** The address of the next page of lines, empty at the end. */
    public String nextLines() {
        return lines().next().isEmpty() ? "" : "run.xhtml?id=" + file().id() + "&after=" + lines().next() + "#lines";
    }

    /** The address of the first page of lines, empty on it. */
    public String firstLines() {
        return asked.text("after").isEmpty() ? "" : "run.xhtml?id=" + file().id() + "#lines";
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    /** Releases the run; from then on it never changes. */
    public String release() {
        RunFile released = runs.release(badge.officer(), asked.number("id"), Ground.of(Optional.ofNullable(ground)));
        messages.done("web.run.released", texts.month(released.month()), texts.yuan(released.total().fen()));
        return "/payment/run?faces-redirect=true&id=" + released.id();
    }
}
