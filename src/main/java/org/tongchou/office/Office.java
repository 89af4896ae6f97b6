package org.tongchou.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;

/** One office: loaded from the division data at installation, read ever after. */
@Entity
@Table(name = "office")
class Office {

    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    private String parent;

    protected Office() {
    }

    Division division() {
        return new Division(new OfficeCode(code), name, Optional.ofNullable(parent).map(OfficeCode::new));
    }
}
