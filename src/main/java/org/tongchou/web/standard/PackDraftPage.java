package org.tongchou.web.standard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Refused;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.standard.PackFile;
import org.tongchou.standard.PackState;
import org.tongchou.web.Language;
import org.tongchou.web.Messages;
import org.tongchou.web.Wording;

/** Drafting a rule pack: a form with every part, and the findings beside it once it is saved. */
@Named
@ViewScoped
public class PackDraftPage implements Serializable {

    @Inject
    PackDesk desk;

    @Inject
    Messages messages;

    @Inject
    Language language;

    private String id;
    private String region;
    private String copy;
    private Integer row;
    private PackForm form;
    private ArrayList<FindingLine> findings = new ArrayList<>();

    /** Begins a new form, or fills it from a draft; what is no draft any more is shown instead. */
    public String open() {
        if (isNew()) {
            OfficeCode place = code(region).orElseThrow(Refused::notFound);
            desk.admit(place);
            form = desk.begin(place, code(copy));
            return null;
        }
        PackFile file = desk.find(number());
        desk.admit(file.body().region());
        row = file.row();
        form = PackForm.of(file.body());
        findings = lines(file);
        return file.state() == PackState.DRAFT ? null : "/standard/pack.xhtml?faces-redirect=true&id=" + file.id();
    }

    /** Saves, and says beside the form what stands in the way of its publication. */
    public String save() {
        messages.places(places());
        PackFile file = desk.save(isNew() ? null : number(), row, form.body());
        messages.done("web.packDraft.saved");
        return "/standard/pack-draft.xhtml?faces-redirect=true&id=" + file.id();
    }

    /** Adds a row to the list of a part. */
    public void add(String part) {
        form.part(part).add();
    }

    /** Adds a step to the price linkage. */
    public void addStep() {
        form.part("priceLinkage").getSteps().add(new TypedLine());
    }

    /** Adds a note on where a part comes from. */
    public void addNote(String part) {
        List<TypedLine> notes = part.equals("term") ? form.getTermNotes() : form.part(part).getNotes();
        notes.add(TypedLine.about("kind", "DOCUMENT"));
    }

    /** Takes a row out of its list. */
    public void remove(Object line) {
        form.remove(line);
    }

    /** What the last saving found. */
    public List<FindingLine> findings() {
        return findings;
    }

    /** The field where a finding is to be mended. */
    public String field(FindingLine line) {
        return places().field(line.pointer());
    }

    private PackPlaces places() {
        return new PackPlaces(form.notes());
    }

    private ArrayList<FindingLine> lines(PackFile file) {
        Wording wording = Wording.in(language.locale());
        return new ArrayList<>(file.findings().stream().map(finding -> FindingLine.of(finding, wording)).toList());
    }

    private long number() {
        return Optional.of(id).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf).orElseThrow(Refused::notFound);
    }

    private static Optional<OfficeCode> code(String text) {
        return Optional.ofNullable(text).filter(given -> !given.isEmpty()).map(given -> OfficeCode.parse(given).orElseThrow(Refused::notFound));
    }

    public boolean isNew() {
        return id == null || id.isEmpty();
    }

    public PackForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getCopy() {
        return copy;
    }

    public void setCopy(String copy) {
        this.copy = copy;
    }
}
