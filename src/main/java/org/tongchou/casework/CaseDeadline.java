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
import org.tongchou.law.calendar.WorkingCalendar;
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

    @Column(name = "started_on")
    private LocalDate startedOn;

    private boolean extended;

    private LocalDate due;

    private boolean provisional;

    @Column(name = "met_on")
    private LocalDate metOn;

    protected CaseDeadline() {
    }

    CaseDeadline(Application application, Deadline kind, LocalDate start, WorkingCalendar calendar) {
        super(application.office());
        this.applicationId = application.id();
        this.kind = kind;
        start(start, calendar);
    }

    /** Lets the clock run, or run again, from a day. */
    void start(LocalDate from, WorkingCalendar calendar) {
        startedOn = from;
        metOn = null;
        reckon(calendar);
    }

    /** Gives the decision forty-five working days from its start. */
    void extend(WorkingCalendar calendar) {
        extended = true;
        reckon(calendar);
    }

    private void reckon(WorkingCalendar calendar) {
        due = extended ? Deadline.extendedDecision(startedOn, calendar) : kind.due(startedOn, calendar);
        provisional = calendar.isProvisional(due);
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
