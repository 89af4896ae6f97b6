package org.tongchou.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tongchou.access.Officer;
import org.tongchou.persistence.OfficeRow;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** A form that an officer has begun: written anew, sealed, with every pause in typing, gone with the act that hands it in. */
@Entity
@Table(name = "draft")
class Draft extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "officer_subject")
    private String officerSubject;

    private String form;

    private String writer;

    @Column(name = "content_sealed")
    private byte[] contentSealed;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Draft() {
    }

    Draft(Officer officer, String form, Typed typed, Instant now) {
        super(officer.office());
        this.officerSubject = officer.subject();
        this.form = form;
        this.begunAt = now;
        write(typed, now);
    }

    /** Whether this page may write on: it wrote last, or it was opened with what was written last. */
    boolean continues(Typed typed) {
        return writer.equals(typed.writer()) || writer.equals(typed.after());
    }

    final void write(Typed typed, Instant now) {
        writer = typed.writer();
        contentSealed = Seals.own().seal(SealedColumn.DRAFT, row(), typed.content());
        savedAt = now;
    }

    BegunForm begun() {
        return new BegunForm(form, writer, begunAt, savedAt);
    }

    DraftText text() {
        return new DraftText(begun(), Seals.own().open(SealedColumn.DRAFT, row(), contentSealed));
    }

    /** What tells its row apart: whose, where, of which form. */
    private String row() {
        return officerSubject + "/" + office() + "/" + form;
    }
}
