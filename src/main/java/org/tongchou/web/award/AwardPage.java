package org.tongchou.web.award;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.award.AwardDue;
import org.tongchou.award.AwardFile;
import org.tongchou.award.Reassessment;
import org.tongchou.award.Support;
import org.tongchou.casework.CaseFiles;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.AwardStep;
import org.tongchou.office.Badge;
import org.tongchou.web.Messages;
import org.tongchou.web.Option;

/** One award: for whom, how much from when on, what is due on it, what was done, and the acts that this officer may take next. */
@Named
@ViewScoped
public class AwardPage implements Serializable {

    @Inject
    Badge badge;

    @Inject
    Support support;

    @Inject
    CaseFiles cases;

    @Inject
    AwardTaking acts;

    @Inject
    Messages messages;

    private String no;
    private AwardForm form;
    private transient AwardFile file;

    /** Reads the award that the address names; not found outside the officer's jurisdiction. */
    public void open() {
        file = support.find(officer(), no == null ? "" : no);
        form = new AwardForm(today());
    }

    /** Takes an act, and shows the award as it stands then. */
    public String take(AwardStep step) {
        AwardFile now = acts.take(officer(), step, no, file(), form);
        messages.done("web.award.done", step, now.state());
        return "/award/award.xhtml?faces-redirect=true&no=" + now.number();
    }

    /** The award as it was when the page was opened; an act on an older one is refused as stale. */
    public AwardFile file() {
        if (file == null) {
            open();
        }
        return file;
    }

    /** What the newest means test proposes, null if nothing waits to be decided. */
    public Reassessment proposal() {
        return file().life().proposal().orElse(null);
    }

    /** Whether a clock ran out. */
    public boolean isOverdue(AwardDue due) {
        return due.due().isBefore(today());
    }

    /** The family's members, to choose from; empty for who takes no act. */
    public List<Option> members() {
        if (file().life().actions().isEmpty()) {
            return List.of();
        }
        return cases.find(officer(), file().application()).declaration().members().stream().map(member -> new Option(member.ref(), member.name())).toList();
    }

    /** Whether this officer may see covered fields of the family with a reason; who pays may not. */
    public boolean reads() {
        return officer().holdsOneOf(Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR);
    }

    /** The county of the award, whose townships a transfer can go to at once. */
    public OfficeCode county() {
        return file().office().at(OfficeCode.Level.COUNTY);
    }

    private LocalDate today() {
        return acts.today(officer());
    }

    private Officer officer() {
        return badge.officer();
    }

    public AwardForm getForm() {
        return form;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
