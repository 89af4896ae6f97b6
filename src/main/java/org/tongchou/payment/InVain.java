package org.tongchou.payment;

/**
 * What left for families and has not reached them, as a part of questions: each line that failed is followed through every line that issued it anew, and counts as long as its last one failed
 * or waits in a run that is not released, less what of it is issued anew no longer because it is not due.
 */
final class InVain {

    /** Each line that failed and was not issued anew, or was and failed again, or waits in a run that is not released: with the line, its last one and the run of that. */
    private static final String LINES = "with recursive again (line_id, award_id, last_id) as (select l.id, l.award_id, l.id from payment_result x join payment_line l on l.id = x.line_id"
        + " where x.status = 'FAILED' and x.office_code like :county and l.office_code like :area and l.kind <> 'REISSUE'"
        + " union all select c.line_id, c.award_id, q.id from again c join payment_outcome o on o.line_id = c.last_id and o.outcome = 'REISSUED' and o.cancellation = 0"
        + " join payment_line q on q.run_id = o.run_id and q.award_id = c.award_id and q.kind = 'REISSUE' and q.cancellation = 0)"
        + " select c.line_id, e.id as last_id, e.run_id from again c join payment_line e on e.id = c.last_id join payment_run r on r.id = e.run_id left join payment_result x on x.line_id = e.id and x.status = 'FAILED'"
        + " left join payment_outcome o on o.line_id = e.id and o.outcome in ('REISSUED', 'NOT_DUE') and o.cancellation = 0"
        + " where o.line_id is null and (x.line_id is not null or r.released_at is null)";

    private static final String LESS = " left join (select t.line_id, t.kind, t.month, " + Split.columns(part -> "sum(t." + part + ") as " + part) + ", sum(t.amount) as amount from reissue_less t"
        + " where t.cancellation = 0 group by t.line_id, t.kind, t.month) g on g.line_id = ";

    /** The support of months in them, each month of a line of its own: its lines, and its back-pay in the line that paid it. */
    static final String MONTHS = pieces("'MONTH'", "l", "l.month", " where l.kind in ('REGULAR', 'TOP_UP')")
        + " union all " + pieces("'MONTH'", "b", "b.month", " join back_pay b on b.run_id = l.run_id and b.award_id = l.award_id and b.cancellation = 0 where l.kind = 'BACK_PAY'");

    /** The subsidies in them, by the month as which they are borne. */
    static final String SUBSIDIES = pieces("b.kind", "b", "b.share_month", " join subsidy b on b.run_id = l.run_id and b.award_id = l.award_id and b.kind = l.kind and b.cancellation = 0 where l.kind in ('PRICE_SUBSIDY', 'HEATING')");

    private InVain() {
    }

    /** With the key of the subsidy, where it is one. */
    private static String pieces(String kind, String from, String month, String tail) {
        int where = tail.indexOf(" where");
        return "select l.award_id, l.office_code, l.category, " + month + " as month, l.id as line_id, f.last_id, f.run_id, " + kind + " as kind, " + from + ".id as piece, "
            + Split.columns(part -> from + "." + part + " - coalesce(g." + part + ", 0) as " + part) + ", " + from + ".amount - coalesce(g.amount, 0) as amount"
            + " from (" + LINES + ") f join payment_line l on l.id = f.line_id" + tail.substring(0, where) + LESS + "l.id and g.kind = " + kind + " and g.month = " + month + tail.substring(where);
    }
}
