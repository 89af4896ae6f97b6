package org.tongchou.payment;

import java.util.Map;
import org.tongchou.law.fund.Shares;
import org.tongchou.law.rulepack.Category;

/** What a month owes, as SQL: the award versions that cover it and that the run does not hold. */
final class DueLines {

    private static final String IN_FORCE = " where not v.superseded and v.office_code like :area and v.office_code like :county"
        + " and v.from_month <= :month and (v.until_month is null or v.until_month >= :month)";

    /** From the versions {@code v} of {@code :area} and {@code :county} that cover {@code :month} and that {@code :run} does not hold. */
    static final String COVERED = " from award_version v" + IN_FORCE + PaymentHolds.NOT_HELD;

    /** Support and top-ups of a version, read in one pass. */
    private static final String AMOUNT = "if(k.kind = 'REGULAR', v.regular, v.top_ups)";
    private static final String BOTH = "select straight_join v.award_id, v.office_code, v.category, k.kind, " + AMOUNT + " as amount, v.member_count"
        + " from award_version v join (select 'REGULAR' as kind union all select 'TOP_UP') k" + IN_FORCE + " and " + AMOUNT + " > 0";

    private static final String MISSING = " where not exists (select 1 from payment_line l where l.award_id = due.award_id and l.month = :month and l.kind = due.kind and l.cancellation = 0)";

    /** Awards of lines of {@code :run} for its own {@code :month} that no version covers so, or that are held. */
    static final String NOT_COVERED = "select l.award_id from payment_line l where l.run_id = :run and l.kind in ('REGULAR', 'TOP_UP') and l.office_code like :area"
        + " and not exists (select 1" + COVERED + " and v.award_id = l.award_id and v.category = l.category and l.month = :month and l.amount = if(l.kind = 'REGULAR', v.regular, v.top_ups))";

    /** Awards that a version covers in {@code :month} without a line that says so, in {@code :run} or before in another county's. */
    static final String NOT_THERE = "select due.award_id from (" + BOTH + PaymentHolds.NOT_HELD + ") due where not exists (select 1 from payment_line l where l.award_id = due.award_id"
        + " and l.month = :month and l.kind = due.kind and l.cancellation = 0 and (l.run_id <> :run or l.amount = due.amount and l.category = due.category))";

    private DueLines() {
    }

    /**
     * The statement that adds the lines that are not there yet, each with its split.
     *
     * @param there whether any of them can be there already: in this run, or in another county's that a family came from; else the key of the lines alone keeps them apart
     * @param held whether the run holds anybody
     */
    static String adding(Map<Category, Shares> shares, boolean there, boolean held) {
        return Split.insert(":run", ":month", held ? BOTH + PaymentHolds.NOT_HELD : BOTH, there ? MISSING : "", shares);
    }
}
