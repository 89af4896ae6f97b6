package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongchou.fund.FundShares;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.fund.Shares;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.rulepack.Category;
import org.tongchou.persistence.Unscoped;

/**
 * Finds what months that lie behind were paid too much, and takes back what is asked no longer: compared is what really reached the family, so that what was
 * never paid is never recovered, whatever the bank says later.
 */
@Dependent
class Demands {

    private static final String ROW = "insert into overpayment (run_id, award_id, office_code, category, month, number, amount, " + Split.COLUMNS + ")";

    /** What of each source is still to come of a month. */
    private static final String OPEN = Stream.of(Split.COLUMNS.split(", ")).map(part -> "(select coalesce(sum(o." + part + "), 0) from overpayment o where o.award_id = s.award_id and o.month = s.month)"
        + " - (select coalesce(sum(t." + part + "), 0) from recovery_act t where t.award_id = s.award_id and t.demand_month = s.month)").collect(Collectors.joining(", "));

    @PersistenceContext
    EntityManager database;

    @Inject
    FundShares shares;

    /** Until the transaction ends nobody settles anything of a county's families: what came back is looked at after this. */
    @Unscoped("locks the awards that the county of a run has paid too much, and returns nothing")
    void lock(PaymentRun run) {
        database.createNativeQuery("select straight_join a.id from (select distinct o.award_id from overpayment o where o.office_code like :county) o join award a on a.id = o.award_id order by a.id for update of a", Long.class)
            .setParameter("county", run.office().value() + "%").getResultList();
    }

    /** Adds what is found by a run in preparation; found again it adds nothing. */
    void find(Jurisdiction area, PaymentRun run) {
        lower(area, run);
        List<?> months = Behind.bound(run, database.createNativeQuery("select distinct s.month from " + Behind.ARRIVED + " where s.found < " + Behind.ASKED + " and s.office_code like :area order by s.month", String.class))
            .setParameter("area", area.pattern()).getResultList();
        months.stream().map(Objects::toString).map(text -> Month.parse(text).orElseThrow()).forEach(month -> find(area, run, month));
    }

    /** Split as the month is borne. */
    private void find(Jurisdiction area, PaymentRun run, Month month) {
        String more = "select s.award_id, s.office_code, s.category, s.month, (select count(*) from overpayment b where b.award_id = s.award_id and b.month = s.month) as number, " + Behind.ASKED
            + " - s.found as amount from " + Behind.ARRIVED + " where s.month = :behind and s.found < " + Behind.ASKED + " and s.office_code like :area";
        Behind.bound(run, database.createNativeQuery(ROW + " select :run, s.award_id, s.office_code, s.category, s.month, s.number, s.amount, " + Split.PARTS + Split.from(more, "", borne(run.office(), month))))
            .setParameter("run", run.id()).setParameter("behind", month.toString()).setParameter("area", area.pattern()).executeUpdate();
    }

    /** What was paid before the funds were kept was borne by the county. */
    private Map<Category, Shares> borne(OfficeCode county, Month month) {
        Map<Category, Shares> borne = new EnumMap<>(Category.class);
        Arrays.stream(Category.values()).forEach(category -> borne.put(category, new Shares(Map.of(FundSource.COUNTY, Shares.WHOLE))));
        borne.putAll(shares.of(county, month));
        return borne;
    }

    /** A month that was found to be paid too much, and is less so now: the line failed at the bank since, or the month is due again. */
    private void lower(Jurisdiction area, PaymentRun run) {
        List<?> rows = Behind.bound(run, database.createNativeQuery("select s.award_id, s.office_code, s.category, s.month, s.found - " + Behind.ASKED + ", " + OPEN + " from " + Behind.ARRIVED
                + " where s.found > " + Behind.ASKED + " and s.office_code like :area", Object[].class)).setParameter("area", area.pattern()).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> lower(run, ((Number) row[0]).longValue(), OpenDemand.of(row, 1, 5).taking(money(row[4]))));
    }

    private void lower(PaymentRun run, long award, OpenDemand less) {
        String parts = less.parts().stream().map(part -> Long.toString(part.negated().fen())).collect(Collectors.joining(", "));
        database.createNativeQuery(ROW + " select :run, :award, :office, :category, :month, count(*), :amount, " + parts + " from overpayment b where b.award_id = :award and b.month = :month")
            .setParameter("run", run.id()).setParameter("award", award).setParameter("office", less.township().value()).setParameter("category", less.category().name())
            .setParameter("month", less.month().toString()).setParameter("amount", less.amount().negated().fen()).executeUpdate();
    }

    private static Money money(Object fen) {
        return new Money(((Number) fen).longValue());
    }
}
