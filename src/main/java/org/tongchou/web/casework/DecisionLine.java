package org.tongchou.web.casework;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Function;
import org.tongchou.access.Refused;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.DueDate;
import org.tongchou.law.procedure.Step;

/** A file in the list of those that wait for the county's decision: chosen or not, and what became of it. */
public final class DecisionLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String number;
    private final int version;
    private final String office;
    private final String applicant;
    private final int members;
    private final Long monthly;
    private final LocalDate due;
    private final boolean corrected;
    private final boolean confirmable;
    private final String visit;
    private boolean chosen;
    private boolean done;
    private String refusal = "";

    DecisionLine(CaseFile file) {
        number = file.number();
        version = file.version();
        office = file.office().value();
        applicant = file.declaration().applicantMember().name();
        members = file.declaration().members().size();
        monthly = file.proposed().map(amount -> amount.fen()).orElse(null);
        due = file.deadlines().stream().map(DueDate::due).findFirst().orElse(null);
        corrected = file.isCorrected();
        confirmable = file.may(Step.CONFIRM);
        visit = file.visitFor().isEmpty() ? "" : file.visitFor().get(0).name();
    }

    /** Confirms the file, if it is chosen and not decided yet. */
    void decide(Deciding deciding, Function<Refused, String> words) {
        if (chosen && !done) {
            Refused refused = deciding.confirm(number, version);
            done = refused == null;
            refusal = done ? "" : words.apply(refused);
        }
    }

    public String number() {
        return number;
    }

    public String office() {
        return office;
    }

    public String applicant() {
        return applicant;
    }

    public int members() {
        return members;
    }

    /** Fen a month that the township proposes; null where it proposes nothing. */
    public Long monthly() {
        return monthly;
    }

    public LocalDate due() {
        return due;
    }

    public boolean corrected() {
        return corrected;
    }

    /** Whether the file can be confirmed now by this officer. */
    public boolean confirmable() {
        return confirmable;
    }

    /** Why the county has to visit first; empty if it need not. */
    public String visit() {
        return visit;
    }

    public boolean done() {
        return done;
    }

    /** Why it was not confirmed; empty if it was, or was not chosen. */
    public String refusal() {
        return refusal;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen && confirmable;
    }
}
