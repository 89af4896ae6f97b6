package org.tongchou.award;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.tongchou.access.Officer;
import org.tongchou.json.Json;
import org.tongchou.law.award.AwardState;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.StopReason;
import org.tongchou.law.procedure.Desk;
import org.tongchou.persistence.OfficeRow;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** One act on an award, written once: who, when in business time, where to, and, sealed, the act's own papers as JSON. */
@Entity
@Immutable
@Table(name = "award_event")
class AwardEvent extends OfficeRow {

    /** In the papers of a reported change: what the family had declared until then. */
    static final String BEFORE = "before";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "award_id")
    private Long awardId;

    private LocalDateTime at;

    @Enumerated(EnumType.STRING)
    private AwardStep act;

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
    private AwardState toState;

    /** Why support was stopped, for the figures; null for every other act, and for what was stopped before it was kept. */
    @Enumerated(EnumType.STRING)
    private StopReason reason;

    @Column(name = "row_key")
    private String rowKey;

    @Column(name = "text_sealed")
    private byte[] textSealed;

    @Column(name = "detail_sealed")
    private byte[] detailSealed;

    protected AwardEvent() {
    }

    AwardEvent(Award award, Officer officer, Desk desk, AwardStep act, LocalDateTime at, String text, String detail) {
        super(award.office());
        this.awardId = award.id();
        this.at = at;
        this.act = act;
        this.officerSubject = officer.subject();
        this.officerAccount = officer.account();
        this.officerName = officer.name();
        this.role = desk;
        this.toState = award.state();
        this.rowKey = RowKey.fresh();
        this.textSealed = Seals.own().seal(SealedColumn.AWARD_TEXT, row(), text);
        this.detailSealed = Seals.own().seal(SealedColumn.AWARD_DETAIL, row(), detail);
    }

    /** The same of an act that stops support for this reason. */
    AwardEvent because(StopReason stopped) {
        reason = stopped;
        return this;
    }

    Long id() {
        return id;
    }

    Long awardId() {
        return awardId;
    }

    AwardStep act() {
        return act;
    }

    LocalDateTime at() {
        return at;
    }

    String officerSubject() {
        return officerSubject;
    }

    String detail() {
        return Seals.own().open(SealedColumn.AWARD_DETAIL, row(), detailSealed);
    }

    private String row() {
        return SealedColumn.row(awardId, rowKey);
    }

    /** The line as people read it; what the family declared before a change stays in the papers. */
    AwardEntry entry() {
        ObjectNode papers = (ObjectNode) Json.parse(detail());
        papers.remove(BEFORE);
        String text = Seals.own().open(SealedColumn.AWARD_TEXT, row(), textSealed);
        return new AwardEntry(at, act, officerName, toState, text == null ? "" : text, papers.isEmpty() ? "" : Json.write(papers));
    }
}
