package org.tongchou.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.award.AwardFile;
import org.tongchou.award.RecognitionPaper;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.DueDate;
import org.tongchou.casework.EvidenceItem;
import org.tongchou.casework.LetterOnFile;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Step;
import org.tongchou.publicnotice.Posting;
import org.tongchou.web.Language;
import org.tongchou.web.Messages;
import org.tongchou.web.Option;
import org.tongchou.web.Wording;

/** One family's file: where it stands, what was declared and done, and the acts that this officer may take next. */
@Named
@ViewScoped
public class CasePage implements Serializable {

    @Inject
    CaseReading reading;

    @Inject
    CaseActs acts;

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

    /** Reads the file; not found outside the officer's jurisdiction. */
    public void open() {
        file = reading.find(no);
        form = new ActForm(reading.orderedSources(file), reading.today());
        if (file.may(Step.REPORT_CHECK)) {
            form.begin(reading.answers(file));
        }
    }

    /** Takes a step, and shows the file as it stands then. */
    public String take(Step step) {
        CaseFile now = acts.take(officer(), step, no, file().version(), form);
        messages.done("web.case.done", step, now.state());
        return "/casework/case.xhtml?faces-redirect=true&no=" + now.number();
    }

    /** The file as it was when the page was opened; an act on an older one is refused as stale. */
    public CaseFile file() {
        if (file == null) {
            open();
        }
        return file;
    }

    public Declared declared() {
        return new Declared(file().declaration(), today());
    }

    public List<Road.Stage> stages() {
        return new Road(file()).stages();
    }

    /** Why the open steps are not this officer's. */
    public List<String> waits() {
        return new Road(file()).waits(officer(), today(), Wording.in(language.locale()));
    }

    /** The day by which the file has to be decided, or the next clock that runs; null if none does. */
    public DueDate decision() {
        List<DueDate> running = file().deadlines();
        return running.stream().filter(due -> due.kind() == Deadline.decision(file().delegated())).findFirst().orElse(running.isEmpty() ? null : running.get(0));
    }

    /** Whether a clock ran out. */
    public boolean isOverdue(DueDate due) {
        return due.due().isBefore(today());
    }

    /** Whether the file can still be edited by this officer. */
    public boolean isEditable() {
        return file().may(Step.SUBMIT) || file().may(Step.RESUBMIT);
    }

    /** The differences that wait to be resolved. */
    public List<EvidenceItem> openEvidence() {
        return file().evidence().stream().filter(EvidenceItem::open).toList();
    }

    /** The same, to choose from. */
    public List<Option> evidenceOptions() {
        Wording wording = Wording.in(language.locale());
        return openEvidence().stream().map(item -> new Option(item.source().name(), wording.of("casework.source." + item.source()))).toList();
    }

    /** The letters whose delivery is not recorded, to choose from. */
    public List<Option> letterOptions() {
        Wording wording = Wording.in(language.locale());
        return file().letters().stream().filter(LetterOnFile::open).map(made -> new Option(made.letter().name(), wording.of("letter.name." + made.letter()))).toList();
    }

    public Sheet sheet() {
        return side.sheet(file(), today());
    }

    /** The notice, null if there is none. */
    public Posting notice() {
        return side.notice(file()).orElse(null);
    }

    /** The certificate of a family near the line, null if there is none. */
    public RecognitionPaper recognition() {
        return side.recognition(file()).orElse(null);
    }

    /** The award, null if there is none. */
    public AwardFile award() {
        return side.award(file()).orElse(null);
    }

    /** The number of the next file on this officer's desk, empty if there is no other. */
    public String next() {
        if (next == null) {
            next = reading.next(no);
        }
        return next;
    }

    public LocalDate today() {
        return reading.today();
    }

    private Officer officer() {
        return reading.officer();
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
