package org.tongchou.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.tongchou.access.Refused;
import org.tongchou.casework.CaseFile;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;
import org.tongchou.web.Language;
import org.tongchou.web.Messages;
import org.tongchou.web.Wording;

/** The answers that the county checks before it decides: what the township proposes and what changed since the family declared, not the form again. */
@Named
@ViewScoped
public class DecidePage implements Serializable {

    @Inject
    CaseReading reading;

    @Inject
    Deciding deciding;

    @Inject
    CaseSide side;

    @Inject
    Language language;

    @Inject
    Messages messages;

    private String no;
    private ActForm form;
    private transient CaseFile file;
    private transient String next;

    /** Reads the file; refused for whoever decides nothing, not found where nothing is left to decide. */
    public void open() {
        deciding.begin();
        file = reading.find(no);
        if (file.state() != State.COUNTY_REVIEW) {
            throw Refused.notFound();
        }
        form = new ActForm(List.of(), reading.today());
    }

    /** Decides, and goes on to the next file that waits, or to their list. */
    public String take(Step step) {
        String onward = deciding.next(no).map(number -> "/casework/decide.xhtml?faces-redirect=true&no=" + number).orElse("/casework/decisions.xhtml?faces-redirect=true");
        CaseFile now = deciding.take(step, no, file().version(), form);
        messages.done("web.decide.done", now.number(), now.state());
        return onward;
    }

    /** The file as it was when the page was opened; a decision on an older one is refused. */
    public CaseFile file() {
        if (file == null) {
            open();
        }
        return file;
    }

    /** The clock of the decision: the county's own, or the one from acceptance where the township decides. */
    public Deadline clock() {
        return file().delegated() ? Deadline.DELEGATED_DECISION : Deadline.COUNTY_OPINION;
    }

    /** What counts in another way than it was declared. */
    public List<ChangedLine> changes() {
        return new Changes(file(), Wording.in(language.locale())).lines();
    }

    public Sheet sheet() {
        return side.sheet(file(), reading.today());
    }

    /** The number of the file after this one, empty if there is no other. */
    public String next() {
        if (next == null) {
            next = deciding.next(no).orElse("");
        }
        return next;
    }

    public LocalDate today() {
        return reading.today();
    }

    public ActForm getForm() {
        return form;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
