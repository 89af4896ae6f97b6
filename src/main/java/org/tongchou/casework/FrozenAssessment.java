package org.tongchou.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.tongchou.kernel.Money;
import org.tongchou.law.meanstest.Outcome;
import org.tongchou.persistence.OfficeRow;
import org.tongchou.sealing.BrokenSeal;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** The facts, the rules and the result that an opinion rests on, as they were on that day, the facts and the result sealed; written once and never changed. */
@Entity
@Immutable
@Table(name = "assessment")
class FrozenAssessment extends OfficeRow {

    private static final System.Logger LOG = System.getLogger(FrozenAssessment.class.getName());

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @Column(name = "pack_region")
    private String packRegion;

    @Column(name = "pack_version")
    private int packVersion;

    @Column(name = "pack_era")
    private String packEra;

    @Column(name = "row_key")
    private String rowKey;

    @Column(name = "facts_sealed")
    private byte[] factsSealed;

    private String rules;

    @Column(name = "result_sealed")
    private byte[] resultSealed;

    @Column(name = "result_en_sealed")
    private byte[] resultEnSealed;

    private String outcome;

    private int covered;

    private Money monthly;

    @Column(name = "top_ups")
    private Money topUps;

    @Column(name = "award_number")
    private String awardNumber;

    protected FrozenAssessment() {
    }

    FrozenAssessment(Application application, Frozen frozen) {
        super(application.office());
        this.applicationId = application.id();
        this.assessedOn = frozen.on();
        this.packRegion = frozen.pack().region().value();
        this.packVersion = frozen.pack().version();
        this.packEra = frozen.pack().era().name();
        this.rowKey = RowKey.fresh();
        this.factsSealed = Seals.own().seal(SealedColumn.FACTS, row(), frozen.facts());
        this.rules = frozen.rules();
        this.resultSealed = Seals.own().seal(SealedColumn.RESULT, row(), frozen.sheet().chinese());
        this.resultEnSealed = Seals.own().seal(SealedColumn.RESULT_EN, row(), frozen.sheet().english());
        this.outcome = frozen.outcome();
        this.covered = frozen.covered();
        this.monthly = frozen.monthly();
        this.topUps = frozen.topUps();
    }

    /** One that is made anew while the family is in support; the decision's own has no award. */
    FrozenAssessment(Application application, Frozen frozen, String awardNumber) {
        this(application, frozen);
        this.awardNumber = awardNumber;
    }

    String outcome() {
        return outcome;
    }

    boolean isEdge() {
        return outcome.equals(Outcome.EDGE.name());
    }

    int covered() {
        return covered;
    }

    /** Whether it gives so much a month, top-ups included. */
    boolean gives(Money amount) {
        return monthly.plus(topUps).equals(amount);
    }

    StoredAssessment stored(String application) {
        return new StoredAssessment(id, application, office(), new StoredAssessment.Documents(readable(SealedColumn.FACTS, factsSealed), rules,
            readable(SealedColumn.RESULT, resultSealed), readable(SealedColumn.RESULT_EN, resultEnSealed)),
            new StoredAssessment.Columns(assessedOn, packRegion, packVersion, packEra, outcome, covered, monthly, topUps));
    }

    /** What does not open is handed out empty: whoever makes assessments again finds it, and goes on with the others. */
    private String readable(SealedColumn column, byte[] sealed) {
        try {
            return Seals.own().open(column, row(), sealed);
        } catch (BrokenSeal broken) {
            LOG.log(System.Logger.Level.WARNING, "Assessment {0}: {1}", id, broken.getMessage());
            return "";
        }
    }

    ReasonSheet sheet() {
        return new ReasonSheet(Seals.own().open(SealedColumn.RESULT, row(), resultSealed), Seals.own().open(SealedColumn.RESULT_EN, row(), resultEnSealed));
    }

    private String row() {
        return SealedColumn.row(applicationId, rowKey);
    }
}
