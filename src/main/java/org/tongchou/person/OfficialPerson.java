package org.tongchou.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.law.procedure.Kinship;
import org.tongchou.persistence.OfficeRow;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** A person of the register, written once: the official, or a near relative of one; the number is sealed and found by its blind index. */
@Entity
@Table(name = "official_person")
class OfficialPerson extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "official_id", updatable = false)
    private Long officialId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kinship kinship;

    @Column(updatable = false)
    private String name;

    @Column(name = "row_key", updatable = false)
    private String rowKey;

    @Column(name = "number_sealed", updatable = false)
    private byte[] numberSealed;

    @Column(name = "id_index", updatable = false)
    private String idIndex;

    protected OfficialPerson() {
    }

    OfficialPerson(Official official, NearRelative relative) {
        super(official.office());
        this.officialId = official.id();
        this.kinship = relative.kinship();
        this.name = relative.name();
        this.rowKey = RowKey.fresh();
        this.numberSealed = Seals.own().seal(SealedColumn.REGISTERED, rowKey, relative.idNumber().value());
        this.idIndex = Seals.own().index(Seals.Purpose.REGISTER, relative.idNumber());
    }

    NearRelative relative() {
        return new NearRelative(kinship, name, new CitizenNumber(Seals.own().open(SealedColumn.REGISTERED, rowKey, numberSealed)));
    }
}
