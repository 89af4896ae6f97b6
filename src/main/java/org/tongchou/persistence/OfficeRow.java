package org.tongchou.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.tongchou.kernel.OfficeCode;

/** A row that belongs to an office; the filter keeps it from every other jurisdiction, also when it is loaded by key. */
@MappedSuperclass
@FilterDef(name = "jurisdiction", autoEnabled = true, applyToLoadByKey = true, defaultCondition = "office_code like :pattern",
    parameters = @ParamDef(name = "pattern", type = String.class, resolver = ScopePattern.class))
@Filter(name = "jurisdiction")
public abstract class OfficeRow {

    @Column(name = "office_code", nullable = false, updatable = false)
    private String officeCode;

    protected OfficeRow() {
    }

    protected OfficeRow(OfficeCode office) {
        this.officeCode = office.value();
    }

    /** The office that the row belongs to. */
    public OfficeCode office() {
        return new OfficeCode(officeCode);
    }
}
