package org.tongchou.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tongchou.household.PackedFacts;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.persistence.OfficeRow;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/**
 * What the means test knows of a family, packed and sealed beside its file, for reckoning over all of them: written with the declaration, again whenever that
 * changes, and moved to another group by the decision and by the end of support.
 */
@Entity
@Table(name = "packed_family")
class PackedFamily extends OfficeRow {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "family_group")
    private FamilyGroup group;

    @Column(name = "facts_sealed")
    private byte[] factsSealed;

    protected PackedFamily() {
    }

    PackedFamily(Application application, Facts facts) {
        super(application.office());
        this.id = application.id();
        this.group = FamilyGroup.WAITING;
        pack(facts);
    }

    /** Other facts count from now on. */
    void pack(Facts facts) {
        factsSealed = Seals.own().seal(SealedColumn.PACKED, id.toString(), PackedFacts.write(facts));
    }

    void move(FamilyGroup other) {
        group = other;
    }
}
