package org.tongchou.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.persistence.OfficeRow;

/** A county's month whose figures are frozen. */
@Entity
@Immutable
@Table(name = "frozen_month")
class FrozenMonth extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Month month;

    @Column(name = "frozen_by")
    private String frozenBy;

    @Column(name = "frozen_at")
    private LocalDateTime frozenAt;

    protected FrozenMonth() {
    }

    /** @param by the person, or the room that closed the month */
    FrozenMonth(OfficeCode county, Month month, String by, LocalDateTime at) {
        super(county);
        this.month = month;
        this.frozenBy = by;
        this.frozenAt = at;
    }
}
