package org.tongchou.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.persistence.OfficeRow;

/** A clock that runs on a file: started by a step, met by a later one. */
@Entity
@Table(name = "case_deadline")
class CaseDeadline extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    @Enumerated(EnumType.STRING)
    private Deadline kind;

    private LocalDate due;

    private boolean provisional;

    @Column(name = "met_on")
    private LocalDate metOn;

    protected CaseDeadline() {
    }

    CaseDeadline(Application application, Deadline kind, LocalDate due, boolean provisional) {
        super(application.office());
        this.applicationId = application.id();
        this.kind = kind;
        this.due = due;
        this.provisional = provisional;
    }

    /** Lets the clock run again, to another day. */
    void restart(LocalDate newDue, boolean isProvisional) {
        due = newDue;
        provisional = isProvisional;
        metOn = null;
    }

    void meet(LocalDate today) {
        metOn = today;
    }

    DueDate dueDate() {
        return new DueDate(kind, due, provisional);
    }

    Deadline kind() {
        return kind;
    }
}
