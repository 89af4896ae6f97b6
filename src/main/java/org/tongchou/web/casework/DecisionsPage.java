package org.tongchou.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.tongchou.access.Refused;
import org.tongchou.casework.DecisionPage;
import org.tongchou.web.Asked;
import org.tongchou.web.Language;
import org.tongchou.web.Messages;
import org.tongchou.web.Wording;

/** The files that wait for the county's decision: one after another, or several at once after a look at what they come to. */
@Named
@ViewScoped
public class DecisionsPage implements Serializable {

    @Inject
    CaseReading reading;

    @Inject
    Deciding deciding;

    @Inject
    Asked asked;

    @Inject
    Language language;

    @Inject
    Messages messages;

    private List<DecisionLine> lines;
    private String next = "";
    private boolean previewed;
    private boolean decided;

    /** Reads the list. */
    public void open() {
        DecisionPage page = deciding.waiting(asked.text("after"));
        lines = page.files().stream().map(DecisionLine::new).toList();
        next = page.next();
    }

    /** What is listed: everything, or once somebody has chosen, only that. */
    public List<DecisionLine> lines() {
        return previewed ? chosen() : lines;
    }

    /** The chosen files. */
    public List<DecisionLine> chosen() {
        return lines.stream().filter(DecisionLine::isChosen).toList();
    }

    /** What the chosen files come to, in fen a month. */
    public long total() {
        return chosen().stream().mapToLong(line -> line.monthly() == null ? 0 : line.monthly()).sum();
    }

    /** Chooses every file whose facts nobody corrected and that can be confirmed. */
    public void chooseUnchanged() {
        lines.forEach(line -> line.setChosen(!line.corrected()));
    }

    /** Shows what was chosen before it is confirmed. */
    public void preview() {
        previewed = !chosen().isEmpty();
        if (!previewed) {
            messages.fault(null, "web.decisions.none");
        }
    }

    /** Goes back to the list with what was chosen. */
    public void back() {
        previewed = false;
    }

    /** Confirms the chosen files, each on its own, and says of each what became of it. */
    public void confirm() {
        lines.forEach(line -> line.decide(deciding, this::words));
        decided = true;
    }

    private String words(Refused refused) {
        return Wording.in(language.locale()).of(refused.key(), refused.arguments());
    }

    /** How many of the chosen files were confirmed. */
    public long confirmed() {
        return lines.stream().filter(DecisionLine::done).count();
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public boolean isDecided() {
        return decided;
    }

    public LocalDate today() {
        return reading.today();
    }

    /** The next page's address, empty on the last. */
    public String next() {
        return next.isEmpty() || previewed ? "" : "decisions.xhtml?after=" + next;
    }
}
