package org.tongchou.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongchou.award.AwardFile;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.ChangeKind;
import org.tongchou.web.Messages;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** New facts of a family in support: what counts so far in the parts of the intake form, the means test beside it, and the report of the change. */
@Named
@ViewScoped
public class FamilyPage implements Serializable {

    @Inject
    FamilyDesk desk;

    @Inject
    MeansPreview means;

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    private String no;
    private Integer version;
    private OfficeCode office;
    private LocalDate today;
    private LocalDate on;
    private String kind = ChangeKind.INCOME.name();
    private IntakeForm form;
    private Sheet sheet;

    /** Fills the form with what counts so far; where this officer reports no changes, the award is shown instead. */
    public String open() {
        AwardFile award = desk.award(no == null ? "" : no);
        if (!award.may(AwardStep.REPORT_CHANGE)) {
            return shown();
        }
        version = award.version();
        office = award.office();
        today = desk.today();
        on = today;
        form = DeclarationForm.read(desk.declared(no));
        recompute();
        return null;
    }

    /** Reckons the means test anew. */
    public void recompute() {
        sheet = means.of(desk.officer(), office, DeclarationForm.facts(form, today), IntakePlaces.of(form), form::nameOf);
    }

    /** Adds a line to a list. */
    public void add(String list) {
        form.add(list, today);
        recompute();
    }

    /** Takes a line out of its list. */
    public void remove(Object row) {
        form.remove(row);
        recompute();
    }

    /** Reports the change, and goes on to the award, which is reassessed next. */
    public String report() {
        messages.places(IntakePlaces.of(form));
        AwardFile now = desk.report(no, version, ChangeKind.valueOf(kind), on, DeclarationForm.facts(form, today));
        messages.done("web.award.done", AwardStep.REPORT_CHANGE, now.state());
        return shown();
    }

    private String shown() {
        return "/award/award.xhtml?faces-redirect=true&no=" + no;
    }

    /** The members to choose from. */
    public List<Option> members() {
        List<Option> options = new ArrayList<>();
        for (MemberForm member : form.getMembers()) {
            options.add(new Option(member.ref(), texts.of("web.intake.memberOption", options.size() + 1, member.getName())));
        }
        return options;
    }

    public IntakeForm getForm() {
        return form;
    }

    public Sheet sheet() {
        return sheet;
    }

    public LocalDate today() {
        return today;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
