package org.tongchou.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.tongchou.Container;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.award.AwardRecalculation;
import org.tongchou.award.Recalculated;
import org.tongchou.casework.FamiliesOnFile;
import org.tongchou.casework.FamilyOnFile;
import org.tongchou.fund.FundShares;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Finding;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Outcome;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.standard.DatedStandard;
import org.tongchou.law.standard.StandardLevel;
import org.tongchou.sealing.LaidAside;
import org.tongchou.standard.StandardDrafting;
import org.tongchou.standard.StandardFile;
import org.tongchou.standard.StandardOrigin;
import org.tongchou.standard.StandardProposal;
import org.tongchou.standard.Testing;

/**
 * A standard raised, and then cut, half a year back over the whole demonstration province: what each month differs is found once, paid back once or asked back at
 * most as far as it was paid, borne by each month's own shares, and the books hold after each step.
 */
@ExtendWith(ArquillianExtension.class)
class RecalculationIT extends Container {

    private static final Month FROM = new Month(2026, 8);
    private static final Month LAST_PAID = new Month(2027, 1);
    private static final Officer AUDITOR = officer(PROVINCE, Role.AUDITOR);
    private static final String TEXT = "民政局文件";

    @Inject
    AwardRecalculation recalculation;

    @Inject
    StandardDrafting standards;

    @Inject
    Testing testing;

    @Inject
    FamiliesOnFile families;

    @Inject
    FundShares shares;

    @Inject
    Runs runs;

    @Inject
    BankAnswers answers;

    @Inject
    BooksCheck books;

    @Inject
    Demonstration demonstration;

    @PersistenceContext
    EntityManager database;

    private void clockTo(LocalDate day) {
        demonstration.moveClock(officer(PROVINCE, Role.ADMINISTRATOR), day.atTime(9, 0).atZone(BusinessClock.ZONE));
    }

    private List<OfficeCode> counties() {
        return rows("select distinct left(office_code, 6), 0 from award order by 1").stream().map(row -> new OfficeCode((String) row[0])).toList();
    }

    private List<Object[]> rows(String sql, Object... values) {
        database.flush();
        var query = database.createNativeQuery(sql, Object[].class);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    private long number(String sql, Object... values) {
        return ((Number) rows("select x.n, 0 from (" + sql + ") x", values).get(0)[0]).longValue();
    }

    private void standard(Category category, Standard standard, LocalDate from) {
        StandardProposal proposal = new StandardProposal(new DatedStandard(new OfficeCode("3403"), category, StandardLevel.CITY, standard, from, Optional.empty()),
            new StandardOrigin("invented", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        StandardFile draft = standards.draft(officer(PROVINCE, Role.PROVINCIAL_POLICY), proposal);
        Officer other = new Officer("policy-two", "policy-two", "测试员二", PROVINCE, EnumSet.of(Role.PROVINCIAL_POLICY), new Jurisdiction(PROVINCE));
        standards.publish(other, draft.id(), draft.findings().stream().map(Finding::code).collect(Collectors.toSet()));
    }

    private void standards(long urbanMonth, long ruralYear, LocalDate from) {
        standard(Category.URBAN, new Standard(new Money(urbanMonth), Standard.Period.MONTH), from);
        standard(Category.RURAL, new Standard(new Money(ruralYear), Standard.Period.YEAR), from);
    }

    /** What one asking came to in all counties. */
    private record Total(int raised, int lowered, int left, long more, long less) {
    }

    private Total recalculated(boolean forGood) {
        int raised = 0;
        int lowered = 0;
        int left = 0;
        long more = 0;
        long less = 0;
        for (OfficeCode county : counties()) {
            Officer approver = officer(county, Role.COUNTY_APPROVER);
            String next = "";
            do {
                Recalculated block = forGood ? recalculation.carryOut(approver, FROM, TEXT, next) : recalculation.preview(approver, FROM, next);
                raised += block.raised();
                lowered += block.lowered();
                left += block.left().size();
                more += block.months().stream().mapToLong(month -> month.more().fen()).sum();
                less += block.months().stream().mapToLong(month -> month.less().fen()).sum();
                next = block.next();
            } while (!next.isEmpty());
            database.flush();
            database.clear();
        }
        return new Total(raised, lowered, left, more, less);
    }

    private void pay(Month month) {
        for (OfficeCode county : counties()) {
            long run = runs.prepare(officer(county, Role.COUNTY_PAYMENTS), county, month).run().id();
            runs.release(second(county), run, new Ground("测试"));
        }
    }

    private void booksHold() {
        assertEquals(List.of(), EveryBookQuestion.findings(books, AUDITOR));
    }

    /**
     * Every award that is not left is worth, in every month since the first, what the whole declaration gives under the rules of that month; from the current one on nobody less than
     * that, and more only who was not heard.
     */
    private void amountsAreWhatTheLawGives(Month until) {
        Map<Long, FamilyOnFile> known = families.after(new Jurisdiction(PROVINCE), 0, Integer.MAX_VALUE).stream().collect(Collectors.toMap(FamilyOnFile::id, family -> family));
        Officer approver = officer(PROVINCE, Role.COUNTY_APPROVER);
        int compared = 0;
        for (Object[] row : rows("select f.id, v.from_month, v.until_month, v.regular, v.top_ups from award_version v join award a on a.id = v.award_id join application f on f.number = a.application_number"
            + " where not v.superseded and a.state = 'ACTIVE' and exists (select 1 from award_event e where e.award_id = a.id and e.act = 'CORRECT')")) {
            FamilyOnFile family = known.get(((Number) row[0]).longValue());
            for (Month month = FROM; !month.isAfter(until); month = month.next()) {
                if (month.toString().compareTo((String) row[1]) >= 0 && (row[2] == null || month.toString().compareTo((String) row[2]) <= 0)) {
                    Assessment found = testing.assess(approver, family.office(), family.facts().on(month.firstDay())).assessment();
                    assertEquals(Outcome.DIBAO, found.outcome());
                    long held = ((Number) row[3]).longValue();
                    long topUps = ((Number) row[4]).longValue();
                    boolean higher = held + topUps > found.benefitMonthly().fen() + found.topUpsMonthly().fen();
                    if (!higher || month.isBefore(LAST_PAID)) {
                        assertEquals(found.benefitMonthly().fen(), held, () -> "file " + row[0]);
                        assertEquals(found.topUpsMonthly().fen(), topUps, () -> "file " + row[0]);
                        compared++;
                    }
                }
            }
        }
        assertTrue(compared > 200, () -> "too few were corrected");
    }

    /** Each month's back-pay is split by the shares of that month, to the fen. */
    private void eachMonthIsBorneByItsOwnShares() {
        for (Object[] row : rows("select b.month, l.office_code, l.category, b.amount, b.from_central, b.from_province, b.from_municipality, b.from_county, b.from_donation from back_pay b"
            + " join payment_line l on l.run_id = b.run_id and l.award_id = b.award_id and l.kind = 'BACK_PAY'")) {
            Map<FundSource, Money> parts = shares.of(new OfficeCode(((String) row[1]).substring(0, 6)), Month.parse((String) row[0]).orElseThrow()).get(Category.valueOf((String) row[2]))
                .split(new Money(((Number) row[3]).longValue()));
            for (FundSource source : FundSource.values()) {
                assertEquals(parts.getOrDefault(source, Money.ZERO).fen(), ((Number) row[4 + source.ordinal()]).longValue());
            }
        }
    }

    private void fails(long run, String award) throws Exception {
        try (LaidAside file = LaidAside.fresh()) {
            try (OutputStream out = file.writing()) {
                out.write(("endToEndId,status,reason\n" + award + "-202612-R,FAILED,AC04\n").getBytes(StandardCharsets.UTF_8));
            }
            answers.read(officer(new OfficeCode(award.substring(0, 6)), Role.COUNTY_PAYMENTS), run, ReturnFormat.CSV, file);
        }
    }

    private static final String BACK = "select coalesce(sum(amount), 0) as n from back_pay where cancellation = 0";
    private static final String EXCESS = "select coalesce(sum(amount), 0) as n from overpayment";

    @Test
    void a_rise_and_a_cut_half_a_year_back_over_the_whole_province() throws Exception {
        within(PROVINCE, open -> {
            clockTo(LocalDate.of(2027, 1, 11));
            for (Month month = new Month(2026, 10); !month.isAfter(LAST_PAID); month = month.next()) {
                pay(month);
            }
            recalculated(true);
            assertEquals(new Total(0, 0, recalculated(false).left(), 0, 0), recalculated(true), "what is right already stays");
            pay(LAST_PAID.next());
            booksHold();
            long backBefore = number(BACK);
            long excessBefore = number(EXCESS);

            standards(85_000, 780_000, LocalDate.of(2026, 7, 2));
            Total would = recalculated(false);
            assertTrue(would.raised() > 50 && would.lowered() == 0 && would.more() > 0 && would.less() == 0, would.toString());
            assertEquals(would, recalculated(true), "as it was looked at before");
            assertEquals(new Total(0, 0, would.left(), 0, 0), recalculated(true), "and nothing a second time");
            amountsAreWhatTheLawGives(LAST_PAID.next());
            booksHold();

            clockTo(LocalDate.of(2027, 2, 10));
            Object[] failed = rows("select a.number, l.run_id from payment_line l join award a on a.id = l.award_id where l.month = '2026-12' and l.kind = 'REGULAR' and exists (select 1 from award_difference d"
                + " where d.award_id = l.award_id and d.month = l.month) order by l.id limit 1").get(0);
            fails(((Number) failed[1]).longValue(), (String) failed[0]);
            pay(LAST_PAID.plusMonths(2));
            long excessRaised = number(EXCESS);
            assertEquals(would.more() - held("2027-03", "2027-02"), number(BACK) - backBefore + excessBefore - excessRaised, "paid back to the fen, or asked no longer, but for who is held");
            assertEquals(number("select coalesce(sum(amount), 0) as n from payment_line where kind = 'BACK_PAY' and cancellation = 0"), number(BACK));
            assertTrue(excessRaised < excessBefore && number(BACK) > backBefore, "what was asked back and not given back yet is not paid once more");
            eachMonthIsBorneByItsOwnShares();
            booksHold();
            clockTo(LocalDate.of(2027, 3, 10));
            pay(LAST_PAID.plusMonths(3));
            long back = number(BACK);
            assertEquals(would.more() - held("2027-03", "2027-02"), back - backBefore + excessBefore - number(EXCESS), "once");

            standards(77_000, 720_000, LocalDate.of(2026, 7, 3));
            List<List<Object>> fromNowOn = fromNowOn("2027-03");
            Total cut = recalculated(true);
            assertTrue(cut.lowered() > 50 && cut.raised() == 0 && cut.less() > 0, cut.toString());
            assertTrue(cut.left() - would.left() > 50, "who is to get less from now on is left to be heard");
            assertEquals(fromNowOn, fromNowOn("2027-03"), "nobody gets less from now on without having been heard");
            assertEquals(new Total(0, 0, cut.left(), 0, 0), recalculated(true));
            clockTo(LocalDate.of(2027, 4, 10));
            pay(LAST_PAID.plusMonths(4));
            long excess = number(EXCESS);
            assertEquals(back, number(BACK), "a cut pays nothing back");
            assertEquals(0, number("select count(*) as n from (select o.award_id, o.month, sum(o.amount) as amount from overpayment o group by o.award_id, o.month) o where o.amount >"
                + " coalesce((select sum(l.amount) from payment_line l where l.award_id = o.award_id and l.month = o.month and l.kind in ('REGULAR', 'TOP_UP') and l.cancellation = 0"
                + " and not exists (select 1 from payment_result x where x.line_id = l.id and x.status = 'FAILED')), 0)"
                + " + coalesce((select sum(b.amount) from back_pay b where b.award_id = o.award_id and b.month = o.month and b.cancellation = 0), 0)"), "never more than what arrived");
            long reached = number("select coalesce(sum(o.amount), 0) as n from overpayment o join award a on a.id = o.award_id where a.number = ?1 and o.month = '2026-12'", failed[0]);
            long arrived = number("select coalesce(sum(b.amount), 0) + coalesce((select sum(l.amount) from payment_line l join award a on a.id = l.award_id where a.number = ?1 and l.month = '2026-12' and l.kind = 'TOP_UP'), 0) as n"
                + " from back_pay b join award a on a.id = b.award_id where a.number = ?1 and b.month = '2026-12'", failed[0]);
            assertTrue(reached <= arrived, "of a month that failed at the bank only what came later can be asked back");
            assertTrue(excess > excessRaised && excess - excessRaised <= cut.less(), () -> excess + " of " + cut);
            for (OfficeCode county : counties()) {
                runs.prepare(officer(county, Role.COUNTY_PAYMENTS), county, LAST_PAID.plusMonths(4));
            }
            assertEquals(excess, number(EXCESS), "found once");
            booksHold();
            return open;
        });
    }

    /** What every award amounts to in a month and after it. */
    private List<List<Object>> fromNowOn(String month) {
        return rows("select a.number, v.regular, v.top_ups from award_version v join award a on a.id = v.award_id where not v.superseded and coalesce(v.until_month, '9999-12') >= ?1 order by a.number, v.from_month", month)
            .stream().map(List::of).toList();
    }

    private long held(String run, String until) {
        return number("select coalesce(sum(d.regular_after + d.top_ups_after - d.regular_before - d.top_ups_before), 0) as n from award_difference d join payment_hold h"
            + " on h.award_id = d.award_id join payment_run r on r.id = h.run_id and r.month = ?1 where d.month <= ?2", run, until);
    }

    @Test
    void a_month_ahead_a_month_far_back_a_reason_that_is_missing_and_a_page_that_nobody_gave_are_refused() throws Exception {
        Officer approver = officer(COUNTY, Role.COUNTY_APPROVER);
        assertEquals("award.correctMonth", refused(() -> recalculation.preview(approver, recalculation.latest(approver).next(), "")));
        assertEquals("award.correctMonth", refused(() -> recalculation.preview(approver, recalculation.latest(approver).plusMonths(-61), "")));
        assertEquals("award.textMissing", refused(() -> recalculation.carryOut(approver, FROM, " ", "")));
        assertEquals("award.badPage", refused(() -> recalculation.preview(approver, recalculation.latest(approver), "x")));
    }

    private String refused(Executable act) throws Exception {
        return within(PROVINCE, open -> assertThrows(Refused.class, act).key());
    }
}
