package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tongchou.access.Refused;
import org.tongchou.fund.FundShares;
import org.tongchou.kernel.Month;
import org.tongchou.law.fund.Shares;
import org.tongchou.law.rulepack.Category;

/** Who bears what a run pays for a month: nobody is left out because the shares of that month are missing. */
@Dependent
class BorneBy {

    @Inject
    FundShares shares;

    /**
     * The shares of a month by category, if all that is paid for the month is borne by somebody.
     *
     * @param paid the categories in which something is paid
     * @throws Refused conflict that names county, category and month for the first of them that has no shares
     */
    Map<Category, Shares> of(PaymentRun run, Month month, Collection<Category> paid) {
        Map<Category, Shares> found = shares.of(run.office(), month);
        paid.stream().filter(category -> !found.containsKey(category)).sorted().findFirst().ifPresent(category -> {
            throw Refused.conflict("payment.noShares", run.office(), category, month, month.firstDay());
        });
        return found;
    }

    /** The categories that have no shares in a month; none wherever the configuration is whole. */
    List<Category> without(PaymentRun run, Month month) {
        Map<Category, Shares> found = shares.of(run.office(), month);
        return Arrays.stream(Category.values()).filter(category -> !found.containsKey(category)).toList();
    }
}
