package org.tongchou.payment;

import jakarta.persistence.Query;

/**
 * The months of a county that lie behind and may have been settled wrongly, each as {@code s}, as a part of questions: what is due and in which category, what
 * lines and back-pay were for it, and what came back of it. Each belongs to the office that owes it, wherever its family lives by now.
 */
final class Behind {

    /** Support may begin some months before anybody pays it: so far back awards that were never paid are looked for. */
    private static final int MONTHS_BACK = 6;

    private static final String MONTHLY = " l.kind in ('REGULAR', 'TOP_UP') and l.cancellation = 0";

    /** The run of the county of this month that was released. */
    private static final String RELEASED = "(select 1 from payment_run r where r.office_code = :office and r.released_at is not null and r.month = ";

    /** Those that a correction changed, of awards confirmed after the release, of awards held, and those that were found to be paid too much. */
    private static final String TOUCHED = "select t.award_id, t.month, min(t.office_code) as office_code from ("
        + "select d.award_id, d.month, d.office_code from award_difference d where d.office_code like :area and d.office_code like :county and d.month < :month"
        + " union select v.award_id, r.month, v.office_code from award_version v join payment_run r on r.office_code = :office and r.released_at is not null and r.month < :month"
        + " and r.month >= v.from_month and (v.until_month is null or v.until_month >= r.month)"
        + " where v.office_code like :area and v.office_code like :county and not v.superseded and v.from_month >= :since"
        + " and not exists (select 1 from payment_line l where l.award_id = v.award_id and l.month = r.month and" + MONTHLY + ")"
        + " union select h.award_id, r.month, h.office_code from payment_hold h join payment_run r on r.id = h.run_id and r.office_code = :office and r.released_at is not null and r.month < :month"
        + " where h.office_code like :area"
        + " union select o.award_id, o.month, o.office_code from overpayment o where o.office_code like :area and o.office_code like :county and o.month < :month"
        + ") t group by t.award_id, t.month";

    /** What is taken as paid: the lines; of a month that no run of this house paid, what held before it was corrected. */
    static final String PAID = "if(s.ours or s.lined > 0 or s.held is null, s.lined, s.held)";

    /** What is due of a month beyond all that was paid for it, or below zero so much that was paid is not due: what came back, or was not issued anew, was not paid. */
    static final String OPEN = "(s.due + s.came_back + s.let_go - s.back - " + PAID + ")";

    /** The months with what is due, what lines and back-pay are for them whether they arrived or not, what came back, and what of a failed line was not issued anew. */
    static final String MONTHS = months("", "");

    /** What of a month was paid and has not reached the family. */
    private static final String LOST = "select x.award_id, x.month, sum(x.amount) as amount from (" + InVain.MONTHS + ") x group by x.award_id, x.month";

    private static final String GONE_OUT = " join payment_run g on g.id = l.run_id and g.released_at is not null where l.award_id = m.award_id and l.month = m.month";

    /** The same with what has left the county for them, what of that never arrived, what was found to be too much, and what of that is settled. */
    static final String ARRIVED = months(", coalesce((select sum(l.amount) from payment_line l" + GONE_OUT + " and" + MONTHLY + "), 0) as lines_out"
        + ", coalesce((select sum(l.amount) from back_pay l" + GONE_OUT + " and l.cancellation = 0), 0) as back_out, coalesce(f.amount, 0) as lost"
        + ", coalesce((select sum(o.amount) from overpayment o where o.award_id = m.award_id and o.month = m.month), 0) as found"
        + ", coalesce((select sum(t.amount) from recovery_act t where t.award_id = m.award_id and t.demand_month = m.month), 0) as settled",
        " left join (" + LOST + ") f on f.award_id = m.award_id and f.month = m.month");

    /** What was paid too much: never more than what arrived from this county. */
    private static final String TOO_MUCH = "least(s.lines_out + s.back_out - s.lost - s.let_go, if(s.ours or s.lined > 0 or s.held is null, s.lines_out, s.held) + s.back_out - s.lost - s.let_go - s.due)";

    /** What is to be found of it: at least what is settled already, so that nobody has given back or was forgiven what was never asked. */
    static final String ASKED = "greatest(s.settled, " + TOO_MUCH + ")";

    private Behind() {
    }

    private static String months(String columns, String join) {
        return "(select m.award_id, m.month, coalesce(v.office_code, m.office_code) as office_code, coalesce(v.category, a.category) as category, coalesce(v.regular + v.top_ups, 0) as due,"
            + " coalesce((select sum(l.amount) from payment_line l where l.award_id = m.award_id and l.month = m.month and" + MONTHLY + "), 0) as lined,"
            + " coalesce((select sum(b.amount) from back_pay b where b.award_id = m.award_id and b.month = m.month and b.cancellation = 0), 0) as back,"
            + " coalesce((select sum(t.amount) from recovery_act t where t.award_id = m.award_id and t.demand_month = m.month and t.act = 'RECEIVE'), 0) as came_back,"
            + " coalesce((select sum(t.amount) from reissue_less t where t.award_id = m.award_id and t.month = m.month and t.kind = 'MONTH' and t.cancellation = 0), 0) as let_go,"
            + " (select d.regular_before + d.top_ups_before from award_difference d where d.award_id = m.award_id and d.month = m.month order by d.id limit 1) as held,"
            + " exists " + RELEASED + "m.month) as ours" + columns + " from (" + TOUCHED + ") m join award a on a.id = m.award_id"
            + " left join award_version v on v.award_id = m.award_id and not v.superseded and v.from_month <= m.month and (v.until_month is null or v.until_month >= m.month)" + join
            + " where (v.office_code is null or v.office_code like :county)"
            + " and (exists " + RELEASED + "m.month) or m.month < (select coalesce(min(r.month), '9999-12') from payment_run r where r.office_code = :office and r.released_at is not null))) s";
    }

    /** Binds what the months are asked by, but for the jurisdiction. */
    static Query bound(PaymentRun run, Query question) {
        return question.setParameter("month", run.month().toString()).setParameter("office", run.office().value()).setParameter("county", run.office().value() + "%")
            .setParameter("since", run.month().plusMonths(-MONTHS_BACK).toString());
    }
}
