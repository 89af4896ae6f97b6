package org.tongchou.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tongchou.persistence.OfficeRow;

/** A file on the list of a random check: in one list only, drawn or not. */
@Entity
@Table(name = "random_check_file")
class RandomCheckFile extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "check_id", updatable = false)
    private Long checkId;

    @Column(name = "application_id", updatable = false)
    private Long applicationId;

    @Column(name = "application_number", updatable = false)
    private String applicationNumber;

    @Column(updatable = false)
    private boolean obliged;

    private boolean drawn;

    protected RandomCheckFile() {
    }

    RandomCheckFile(RandomCheck check, Application application, boolean obliged) {
        super(application.office());
        this.checkId = check.id();
        this.applicationId = application.id();
        this.applicationNumber = application.number();
        this.obliged = obliged;
    }

    void draw() {
        drawn = true;
    }

    boolean isFree() {
        return !obliged;
    }

    String number() {
        return applicationNumber;
    }

    ListedFile listed() {
        return new ListedFile(applicationNumber, obliged, drawn);
    }
}
