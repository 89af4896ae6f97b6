package org.tongchou.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.tongchou.access.Officer;
import org.tongchou.law.procedure.Desk;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;
import org.tongchou.persistence.OfficeRow;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** One step that was taken on a file, written once: who, when in business time, where to, and, sealed, the step's own papers as JSON. */
@Entity
@Table(name = "case_event")
class CaseEvent extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private LocalDateTime at;

    @Enumerated(EnumType.STRING)
    private Step act;

    @Column(name = "officer_subject")
    private String officerSubject;

    @Column(name = "officer_account")
    private String officerAccount;

    @Column(name = "officer_name")
    private String officerName;

    @Enumerated(EnumType.STRING)
    private Desk role;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private State toState;

    @Column(name = "row_key")
    private String rowKey;

    @Column(name = "text_sealed")
    private byte[] textSealed;

    @Column(name = "detail_sealed")
    private byte[] detailSealed;

    protected CaseEvent() {
    }

    CaseEvent(Application application, Officer officer, Step act, LocalDateTime at, String text, String detail) {
        super(application.office());
        this.applicationId = application.id();
        this.at = at;
        this.act = act;
        this.officerSubject = officer.subject();
        this.officerAccount = officer.account();
        this.officerName = officer.name();
        this.role = Desks.held(officer, act).orElseThrow();
        this.toState = application.state();
        this.rowKey = RowKey.fresh();
        this.textSealed = Seals.own().seal(SealedColumn.EVENT_TEXT, row(), text);
        this.detailSealed = Seals.own().seal(SealedColumn.EVENT_DETAIL, row(), detail);
    }

    Step act() {
        return act;
    }

    Desk desk() {
        return role;
    }

    String officerName() {
        return officerName;
    }

    String officerSubject() {
        return officerSubject;
    }

    String detail() {
        return Seals.own().open(SealedColumn.EVENT_DETAIL, row(), detailSealed);
    }

    private String row() {
        return SealedColumn.row(applicationId, rowKey);
    }

    TimelineEntry entry() {
        String text = Seals.own().open(SealedColumn.EVENT_TEXT, row(), textSealed);
        String detail = detail();
        return new TimelineEntry(at, act, officerName, toState, text == null ? "" : text, detail == null ? "" : detail);
    }
}
