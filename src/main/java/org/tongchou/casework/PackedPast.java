package org.tongchou.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.persistence.OfficeRow;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** What was packed of a family before other facts took its place, or that nothing was; written once, for figures that were frozen by then. */
@Entity
@Immutable
@Table(name = "packed_family_past")
class PackedPast extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "family_id")
    private Long familyId;

    @Column(name = "row_key")
    private String rowKey;

    @Column(name = "facts_sealed")
    private byte[] factsSealed;

    protected PackedPast() {
    }

    /** @param packed the facts as they were packed */
    PackedPast(OfficeCode office, Long familyId, String packed) {
        super(office);
        this.familyId = familyId;
        this.rowKey = RowKey.fresh();
        this.factsSealed = Seals.own().seal(SealedColumn.PACKED_PAST, SealedColumn.row(familyId, rowKey), packed);
    }

    /** Nothing was packed of the family. */
    static PackedPast none(Application application) {
        return new PackedPast(application.office(), application.id(), null);
    }
}
