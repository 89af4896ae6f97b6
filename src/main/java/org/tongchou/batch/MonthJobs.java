package org.tongchou.batch;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Properties;
import org.tongchou.payment.MonthBegun;
import org.tongchou.payment.WholeMonth;

/**
 * Fills the runs of a month that was begun for all counties, county by county: as soon as it is begun, and, where a server ended meanwhile, well within the
 * minute after it is up again. What is to be done stands in the runs; the job's own memory counts for nothing.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MonthJobs {

    private static final String JOB = "whole-month";

    @Inject
    Clerk clerk;

    @Inject
    WholeMonth month;

    /** Fills what was begun, once that is on file. */
    public void begun(@Observes(during = TransactionPhase.AFTER_SUCCESS) MonthBegun begun) {
        start();
    }

    /** Every twenty seconds, so that waiting and filling together take less than a minute after a restart. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false, info = "runs that wait to be filled")
    public void takeUp() {
        if (!month.waiting(clerk.officer()).isEmpty()) {
            start();
        }
    }

    /** Starts unless it runs on this server; on another it does no harm, since each run is filled once. */
    private void start() {
        JobOperator jobs = BatchRuntime.getJobOperator();
        if (!jobs.getJobNames().contains(JOB) || jobs.getRunningExecutions(JOB).isEmpty()) {
            jobs.start(JOB, new Properties());
        }
    }
}
