package org.tongchou.payment;

import java.util.Map;
import org.tongchou.law.fund.Shares;
import org.tongchou.law.rulepack.Category;

/** What a month owes, as SQL: the award versions that cover it and that the run does not hold. */
final class DueLines {

    /** From the versions {@code v} of {@code :area} and {@code :county} that cover {@code :month} and that {@code :run} does not hold. */
    static final String COVERED = " from award_version v where not v.superseded and v.office_code like :area and v.office_code like :county"
        + " and v.from_month <= :month and (v.until_month is null or v.until_month >= :month)" + PaymentHolds.NOT_HELD;

    private static final String MISSING = " where not exists (select 1 from payment_line l where l.award_id = due.award_id and l.month = :month and l.kind = due.kind and l.cancellation = 0)";

    private DueLines() {
    }

    /** The statement that adds the lines that are not there yet, each with its split. */
    static String adding(Map<Category, Shares> shares) {
        return Split.insert(":run", ":month", part("REGULAR", "regular") + " union all " + part("TOP_UP", "top_ups"), MISSING, shares);
    }

    private static String part(String kind, String amount) {
        return "select v.award_id, v.office_code, v.category, '" + kind + "' as kind, v." + amount + " as amount, v.member_count" + COVERED + " and v." + amount + " > 0";
    }
}
