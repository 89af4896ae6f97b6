package org.tongchou.batch;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Properties;
import org.tongchou.payment.WholeMonth;

/** A part for each run that waits; two are filled at a time. */
@Dependent
@Named
public class CountiesOfMonth implements PartitionMapper {

    private static final int AT_A_TIME = 2;

    @Inject
    Clerk clerk;

    @Inject
    WholeMonth month;

    @Override
    public PartitionPlan mapPartitions() {
        List<Long> runs = month.waiting(clerk.officer());
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitions(runs.size());
        plan.setThreads(AT_A_TIME);
        plan.setPartitionProperties(runs.stream().map(run -> {
            Properties part = new Properties();
            part.setProperty("run", run.toString());
            return part;
        }).toArray(Properties[]::new));
        return plan;
    }
}
