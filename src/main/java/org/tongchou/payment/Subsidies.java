package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.tongchou.kernel.Month;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.rulepack.Category;

/**
 * What families in support get besides: for each month whose prices rose, to every person covered in that month (L1 art. 32), and once a winter for heating, to who is
 * in support in the run's month. Each is found by what was not paid yet, and the key of the table says that it is paid once.
 */
@Dependent
class Subsidies {

    /** Prices are published after their month; so far back a month is still paid. */
    private static final int MONTHS_BACK = 6;

    private static final String NEWEST_TRIGGER = " t.amount > 0 and :office like concat(t.office_code, '%')"
        + " and t.revision = (select max(i.revision) from price_index i where i.office_code = t.office_code and i.month = t.month)"
        + " and not exists (select 1 from price_index i where i.month = t.month and :office like concat(i.office_code, '%') and char_length(i.office_code) > char_length(t.office_code))";

    /** What the newest record of a month brings, of the closest region that recorded it. */
    private static final String TRIGGERED = "select t.month, t.category, t.amount from price_trigger t where" + NEWEST_TRIGGER;

    private static final String NEWEST_RATE = " :office like concat(t.office_code, '%') and t.amount > 0"
        + " and t.revision = (select max(i.revision) from heating_rate i where i.office_code = t.office_code and i.season = t.season and i.category = t.category)"
        + " and not exists (select 1 from heating_rate i where i.season = t.season and i.category = t.category and :office like concat(i.office_code, '%')"
        + " and char_length(i.office_code) > char_length(t.office_code))";

    /** What the closest region pays for the winter in which the run's month lies. */
    private static final String HEATED = "select t.season, t.category, t.unit, t.amount from heating_rate t where :month between t.first_month and t.last_month and" + NEWEST_RATE;

    private static final String OF_VERSION = " join award_version v on v.category = t.category and v.award_id = b.award_id and not v.superseded and v.office_code like :county and v.regular + v.top_ups > 0"
        + " and v.from_month <= b.share_month and (v.until_month is null or v.until_month >= b.share_month)";

    /** What a subsidy {@code b} of {@code :office} comes to by what holds now; zero where nothing is due for it any more. */
    static final String DUE_NOW = "coalesce(if(b.kind = 'HEATING', (select if(t.unit = 'PERSON', v.member_count, 1) * t.amount from heating_rate t" + OF_VERSION
        + " where cast(t.season as char) = b.period and b.share_month between t.first_month and t.last_month and" + NEWEST_RATE + "),"
        + " (select v.member_count * t.amount from price_trigger t" + OF_VERSION + " where t.month = b.period and" + NEWEST_TRIGGER + ")), 0)";

    private static final String IN_SUPPORT = " where not v.superseded and v.office_code like :area and v.office_code like :county and v.regular + v.top_ups > 0"
        + " and not exists (select 1 from payment_line p where p.award_id = v.award_id and p.month = :month and p.kind = :kind and p.cancellation = 0)" + PaymentHolds.NOT_HELD;

    private static final String INSERT = "insert into subsidy (run_id, award_id, office_code, kind, period, share_month, units, rate, amount, " + Split.COLUMNS + ")"
        + " select :run, s.award_id, s.office_code, :kind, s.period, s.share_month, s.units, s.rate, s.amount, " + Split.PARTS;

    @PersistenceContext
    EntityManager database;

    @Inject
    BorneBy borne;

    /** Adds to a run in preparation what was not paid yet. */
    void add(Jurisdiction area, PaymentRun run) {
        months(run).forEach(month -> prices(area, run, month));
        line(area, run, PaymentKind.PRICE_SUBSIDY);
        heating(area, run);
        line(area, run, PaymentKind.HEATING);
    }

    /** The months before the run's whose prices bring something. */
    private List<Month> months(PaymentRun run) {
        List<?> months = database.createNativeQuery("select distinct x.month from (" + TRIGGERED + ") x where x.month < :month and x.month >= :since order by x.month", String.class)
            .setParameter("office", run.office().value()).setParameter("month", run.month().toString()).setParameter("since", run.month().plusMonths(-MONTHS_BACK).toString()).getResultList();
        return months.stream().map(Object::toString).map(text -> Month.parse(text).orElseThrow()).toList();
    }

    /** Every person whom an award covered in the month, unless the month was paid; borne as that month is. */
    private void prices(Jurisdiction area, PaymentRun run, Month month) {
        String due = "select v.award_id, v.office_code, v.category, :period as period, :period as share_month, v.member_count as units, t.amount as rate, v.member_count * t.amount as amount"
            + " from award_version v join (" + TRIGGERED + ") t on t.category = v.category and t.month = :period" + IN_SUPPORT
            + " and v.office_code like :area and v.from_month <= :period and (v.until_month is null or v.until_month >= :period) and v.member_count > 0"
            + " and not exists (select 1 from subsidy b where b.award_id = v.award_id and b.kind = :kind and b.period = :period and b.cancellation = 0)";
        found(area, run, PaymentKind.PRICE_SUBSIDY, month, due);
    }

    private void heating(Jurisdiction area, PaymentRun run) {
        String due = "select v.award_id, v.office_code, v.category, cast(t.season as char) as period, :period as share_month, if(t.unit = 'PERSON', v.member_count, 1) as units, t.amount as rate,"
            + " if(t.unit = 'PERSON', v.member_count, 1) * t.amount as amount from award_version v join (" + HEATED + ") t on t.category = v.category" + IN_SUPPORT
            + " and v.office_code like :area and v.from_month <= :month and (v.until_month is null or v.until_month >= :month) and v.member_count > 0"
            + " and not exists (select 1 from subsidy b where b.award_id = v.award_id and b.kind = :kind and b.period = cast(t.season as char) and b.cancellation = 0)";
        found(area, run, PaymentKind.HEATING, run.month(), due);
    }

    /** Adds what is found, if somebody is known to bear all of it. @param month as which it is borne */
    private void found(Jurisdiction area, PaymentRun run, PaymentKind kind, Month month, String due) {
        List<String> without = borne.without(run, month).stream().map(Category::name).toList();
        List<?> unborne = without.isEmpty() ? List.of() : ofMonth(area, run, kind, month, database.createNativeQuery("select distinct d.category from (" + due + ") d where d.category in (:without)", String.class))
            .setParameter("without", without).getResultList();
        List<Category> paid = unborne.stream().map(Object::toString).map(Category::valueOf).toList();
        ofMonth(area, run, kind, month, database.createNativeQuery(INSERT + Split.from(due, "", borne.of(run, month, paid)))).executeUpdate();
    }

    private static Query ofMonth(Jurisdiction area, PaymentRun run, PaymentKind kind, Month month, Query statement) {
        return bound(area, run, kind, statement).setParameter("period", month.toString()).setParameter("office", run.office().value()).setParameter("county", run.office().value() + "%");
    }

    /** Whether each subsidy of a run comes to the same by what holds now. */
    boolean stillDue(Jurisdiction area, PaymentRun run) {
        return database.createNativeQuery("select b.id from subsidy b where b.run_id = :run and b.office_code like :area and b.amount <> " + DUE_NOW, Long.class)
            .setParameter("run", run.id()).setParameter("area", area.pattern()).setParameter("office", run.office().value()).setParameter("county", run.office().value() + "%")
            .setMaxResults(1).getResultList().isEmpty();
    }

    private static Query bound(Jurisdiction area, PaymentRun run, PaymentKind kind, Query statement) {
        return statement.setParameter("run", run.id()).setParameter("month", run.month().toString()).setParameter("kind", kind.name()).setParameter("area", area.pattern());
    }

    /** One line for an award and kind, of all that was found for it. */
    private void line(Jurisdiction area, PaymentRun run, PaymentKind kind) {
        bound(area, run, kind, database.createNativeQuery("insert into payment_line (run_id, award_id, office_code, category, month, kind, amount, member_count, account_id, " + Split.COLUMNS + ")"
            + " select :run, b.award_id, max(b.office_code), max(a.category), :month, :kind, sum(b.amount), max(a.member_count),"
            + " max((select max(c.id) from award_account c where c.award_id = b.award_id)), " + Split.SUMS
            + " from subsidy b join award a on a.id = b.award_id where b.run_id = :run and b.kind = :kind and b.office_code like :area"
            + " and not exists (select 1 from payment_line p where p.award_id = b.award_id and p.month = :month and p.kind = :kind and p.cancellation = 0) group by b.award_id")).executeUpdate();
    }
}
