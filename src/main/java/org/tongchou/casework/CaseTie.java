package org.tongchou.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.persistence.OfficeRow;

/** An official who may not touch a file, because a person of the family is a near relative of his; found once and never changed. */
@Entity
@Table(name = "case_tie")
class CaseTie extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id", updatable = false)
    private Long applicationId;

    @Column(updatable = false)
    private String account;

    @Column(updatable = false)
    private String name;

    protected CaseTie() {
    }

    /** Whether it bars this officer. */
    boolean bars(Officer officer) {
        return !account.isEmpty() && account.equalsIgnoreCase(officer.account());
    }

    /** Whether somebody of that name was named who may not survey this family. */
    boolean bars(List<String> names) {
        return names.stream().map(String::strip).anyMatch(named -> named.equals(name) || !account.isEmpty() && named.equalsIgnoreCase(account));
    }
}
