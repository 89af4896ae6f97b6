package org.tongchou.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
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
        seal(PackedFacts.write(facts));
    }

    private void seal(String packed) {
        factsSealed = Seals.own().seal(SealedColumn.PACKED, id.toString(), packed);
    }

    /** These facts count from now on; answers what counted before, unless it was the same. */
    Optional<PackedPast> pack(Facts facts) {
        String before = Seals.own().open(SealedColumn.PACKED, id.toString(), factsSealed);
        String after = PackedFacts.write(facts);
        if (after.equals(before)) {
            return Optional.empty();
        }
        seal(after);
        return Optional.of(new PackedPast(office(), id, before));
    }

    void move(FamilyGroup other) {
        group = other;
    }
}
