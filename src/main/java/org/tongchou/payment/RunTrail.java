package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongchou.access.Officer;
import org.tongchou.access.Remarks;

/** Lays down for the trail what a run and its lines are now, so that whoever changes them later behind the application is found out. */
@Dependent
class RunTrail {

    @Inject
    PaymentRuns runs;

    @Inject
    PaymentLines lines;

    @Inject
    Remarks remarks;

    void keep(Officer officer, PaymentRun run) {
        RunMarks marks = new RunMarks(runs.written(officer.scope(), run), lines.written(officer.scope(), run));
        remarks.rows(marks.figures(), marks.each());
    }
}
