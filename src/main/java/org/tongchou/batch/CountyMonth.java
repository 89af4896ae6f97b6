package org.tongchou.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.tongchou.access.Refused;
import org.tongchou.payment.WholeMonth;

/** Fills one county's run; one that cannot be filled now waits, and is seen on the page of the month. */
@Dependent
@Named
public class CountyMonth extends AbstractBatchlet {

    private static final System.Logger LOG = System.getLogger(CountyMonth.class.getName());

    @Inject
    @BatchProperty
    String run;

    @Inject
    Clerk clerk;

    @Inject
    WholeMonth month;

    @Override
    public String process() {
        try {
            month.fill(clerk.officer(), Long.valueOf(run));
        } catch (Refused refused) {
            LOG.log(System.Logger.Level.WARNING, "Run {0} was not filled: {1} {2}", run, refused.key(), Arrays.toString(refused.arguments()));
        }
        return "DONE";
    }
}
