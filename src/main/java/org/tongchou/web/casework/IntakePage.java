package org.tongchou.web.casework;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tongchou.casework.CaseFile;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.State;
import org.tongchou.web.Messages;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** The intake of a family: one long form with the means test beside it, for a new draft or to go on with one. */
@Named
@ViewScoped
public class IntakePage implements Serializable {

    @Inject
    IntakeDesk desk;

    @Inject
    MeansPreview means;

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    @Inject
    BegunIntake begun;

    private String no;
    private Integer version;
    private OfficeCode office;
    private LocalDate today;
    private IntakeForm form;
    private Sheet sheet;
    private List<String> drawn = List.of();

    /** Begins a new form, or fills it from a draft; a file that is no draft any more is shown instead. */
    public String open() {
        office = desk.officer().office();
        today = desk.today();
        form = isNew() ? DeclarationForm.empty(today) : null;
        if (isNew()) {
            begun.lines(draft()).ifPresent(form::arrange);
            return drawn();
        }
        CaseFile file = desk.find(no);
        office = file.office();
        version = file.version();
        form = DeclarationForm.read(file.declaration().json());
        begun.lines(draft()).ifPresent(this::goOn);
        return file.state() == State.DRAFT || file.state() == State.CORRECTION_REQUESTED ? drawn() : shown(file);
    }

    /** Goes on with a draft; where somebody changed the file since it was begun, saving it is refused as stale. */
    private void goOn(BegunLines lines) {
        form.arrange(lines);
        version = lines.version().orElse(version);
    }

    /** The name of the draft that this form is kept under. */
    public String draft() {
        return isNew() ? "intake" : "intake." + no;
    }

    /** Reckons the means test anew and draws again what depends on what was typed: ages, and the names in the lists to choose from. */
    public void recompute() {
        List<String> before = drawn;
        drawn();
        Collection<String> render = FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds();
        for (int at = 0; at < form.getMembers().size(); at++) {
            render.add("intake:members:" + at + ":about");
        }
        if (!before.equals(drawn)) {
            render.addAll(List.of("intake:household", "intake:incomeRows", "intake:expenseRows", "intake:obligorRows", "intake:accountRows", "intake:authorisationRows"));
        }
    }

    /** Adds a line to a list. */
    public void add(String list) {
        form.add(list, today);
        drawn();
    }

    /** Takes a line out of its list. */
    public void remove(Object row) {
        form.remove(row);
        drawn();
    }

    /** Saves, and goes on to the file's page. */
    public String save() {
        messages.places(IntakePlaces.of(form));
        CaseFile file = desk.save(this);
        messages.done("web.intake.saved", file.number());
        return shown(file);
    }

    /** The members to choose from, by name as far as it is known. */
    public List<Option> members() {
        List<Option> options = new ArrayList<>();
        for (MemberForm member : form.getMembers()) {
            options.add(new Option(member.ref(), texts.of("web.intake.memberOption", options.size() + 1, member.getName())));
        }
        return options;
    }

    private String drawn() {
        drawn = form.getMembers().stream().map(member -> member.ref() + member.getName()).toList();
        sheet = means.of(desk.officer(), office, DeclarationForm.facts(form, today), IntakePlaces.of(form), form::nameOf);
        return null;
    }

    private static String shown(CaseFile file) {
        return "/casework/case.xhtml?faces-redirect=true&no=" + file.number();
    }

    public boolean isNew() {
        return no == null || no.isEmpty();
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
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

    OfficeCode office() {
        return office;
    }

    /** The version of the file that is edited, null for a new one. */
    public Integer version() {
        return version;
    }
}
