package org.tongchou.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.Planted;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.fund.FundDesk;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.price.Heating;
import org.tongchou.price.HeatingRate;
import org.tongchou.price.HeatingUnit;
import org.tongchou.sealing.LaidAside;

/** A price subsidy for each month that triggered it and a winter's heating: to whom they are due, to the fen, once however often and by whomever a month is prepared. */
@ExtendWith(ArquillianExtension.class)
class SubsidiesIT extends Container {

    private static final Month MONTH = Month.of(Planted.DAY).next();
    private static final Officer ONE = officer(COUNTY, Role.COUNTY_PAYMENTS);
    private static final Officer OTHER = second(COUNTY);
    private static final OfficeCode CITY = new OfficeCode("3403");
    private static final Officer SUPERVISOR = officer(CITY, Role.MUNICIPAL_SUPERVISOR);

    @Inject
    Runs runs;

    @Inject
    BeforeRelease before;

    @Inject
    BooksCheck books;

    @Inject
    BankAnswers answers;

    @Inject
    Heating heating;

    @Inject
    FundDesk funds;

    @Inject
    Event<ApplicationConfirmed> confirmations;

    @PersistenceContext
    EntityManager database;

    /** A record of a month whose prices bring so much to each person of town families. */
    private void triggered(String region, Month month, int revision, long fen) {
        database.createNativeQuery("insert into price_index (office_code, month, revision, cpi, source, recorded_by, recorded_name, recorded_at) values (?1, ?2, ?3, 3.6, 'invented', 'x', 'x', '2019-06-01')")
            .setParameter(1, region).setParameter(2, month.toString()).setParameter(3, revision).executeUpdate();
        database.createNativeQuery("insert into price_trigger (office_code, month, revision, category, trigger_index, rise, amount, standard_unit, standard_amount, pack_region, pack_version, pack_era, linkage)"
                + " values (?1, ?2, ?3, 'URBAN', 'CPI', 3.6, ?4, 'MONTH', 78000, '00', 1, 'R2021', '{}')")
            .setParameter(1, region).setParameter(2, month.toString()).setParameter(3, revision).setParameter(4, fen).executeUpdate();
    }

    private long paid(RunFile run, String kind) {
        return run.byKind().stream().filter(sum -> sum.of().equals(kind)).mapToLong(sum -> sum.total().fen()).sum();
    }

    private RunFile prepared(Month month) {
        return runs.prepare(ONE, COUNTY, month).run();
    }

    private RunFile released(Month month) {
        return runs.release(OTHER, prepared(month).id(), Ground.NONE);
    }

    private void families(int many) {
        for (int at = 0; at < many; at++) {
            confirmations.fire(Planted.confirmed(HERE));
        }
    }

    /** How many persons of town families are in support in the county in a month. */
    private long persons(Month month) {
        return number("select coalesce(sum(v.member_count), 0) from award_version v where not v.superseded and v.category = 'URBAN' and v.office_code like '340302%' and v.from_month <= '" + month
            + "' and (v.until_month is null or v.until_month >= '" + month + "')");
    }

    private long number(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @Test
    void a_month_whose_prices_rose_brings_its_subsidy_to_every_person_once() throws Exception {
        within(PROVINCE, open -> {
            Planted.funds(funds, ONE, MONTH.year());
            families(2);
            released(MONTH);
            triggered("34", MONTH, 1, 9_999);
            triggered("3403", MONTH, 1, 5_000);
            triggered("3403", MONTH, 2, 5_300);
            families(1);
            RunFile next = prepared(MONTH.next());
            assertEquals(persons(MONTH) * 5_300, paid(next, "PRICE_SUBSIDY"), "every person in support in that month, by the newest record of the closest region");
            assertEquals(next.total(), prepared(MONTH.next()).total(), "prepared again it adds nothing");
            before.cancel(ONE, next.id());
            RunFile again = released(MONTH.next());
            assertEquals(persons(MONTH) * 5_300, paid(again, "PRICE_SUBSIDY"), "a run that is given up takes it with it");
            assertEquals(0, paid(released(MONTH.plusMonths(2)), "PRICE_SUBSIDY"), "once");
            assertEquals(0, number("select count(*) from subsidy where kind = 'PRICE_SUBSIDY' and cancellation = 0 and (amount <> units * rate or amount <> from_central + from_province + from_municipality + from_county + from_donation)"));
            holds();
            return open;
        });
    }

    @Test
    void a_month_without_a_trigger_or_corrected_to_none_brings_nothing() throws Exception {
        within(PROVINCE, open -> {
            Planted.funds(funds, ONE, MONTH.year());
            families(2);
            released(MONTH);
            triggered("3403", MONTH, 1, 5_000);
            triggered("3403", MONTH, 2, 0);
            assertEquals(0, paid(prepared(MONTH.next()), "PRICE_SUBSIDY"));
            return open;
        });
    }

    @Test
    void heating_is_paid_once_a_winter_to_who_is_in_support() throws Exception {
        within(PROVINCE, open -> {
            Planted.funds(funds, ONE, 2019);
            Planted.funds(funds, ONE, 2020);
            families(2);
            Month first = new Month(2019, 11);
            heating.record(officer(PROVINCE, Role.PROVINCIAL_POLICY), rate(PROVINCE, HeatingUnit.HOUSEHOLD, 90_000));
            heating.record(SUPERVISOR, rate(CITY, HeatingUnit.HOUSEHOLD, 60_000));
            assertEquals(2, heating.record(SUPERVISOR, rate(CITY, HeatingUnit.PERSON, 25_000)).revision());
            assertEquals(0, paid(released(first.previous()), "HEATING"), "not before the winter");
            RunFile november = prepared(first);
            long covered = persons(first);
            assertTrue(covered >= 6);
            assertEquals(covered * 25_000, paid(november, "HEATING"));
            assertEquals(november.total(), prepared(first).total());
            runs.release(OTHER, november.id(), Ground.NONE);
            families(1);
            assertEquals((persons(first.next()) - covered) * 25_000, paid(released(first.next()), "HEATING"), "only who came into support since");
            assertEquals(0, paid(released(first.plusMonths(2)), "HEATING"));
            assertTrue(number("select count(*) from payment_line where kind = 'HEATING' and month = '2019-11' and account_id is not null") >= 2, "to the account of the family");
            holds();
            return open;
        });
    }

    @Test
    void a_subsidy_that_comes_to_something_else_by_its_release_is_not_paid() throws Exception {
        within(PROVINCE, open -> {
            Planted.funds(funds, ONE, MONTH.year());
            families(1);
            released(MONTH);
            triggered("3403", MONTH, 1, 5_000);
            long next = prepared(MONTH.next()).id();
            triggered("3403", MONTH, 2, 4_000);
            assertEquals("payment.changedSince", assertThrows(Refused.class, () -> runs.release(OTHER, next, Ground.NONE)).key());
            return open;
        });
    }

    @Test
    void a_subsidy_that_failed_is_issued_anew_as_far_as_it_is_still_due() throws Exception {
        within(PROVINCE, open -> {
            Planted.funds(funds, ONE, MONTH.year());
            families(1);
            released(MONTH);
            triggered("3403", MONTH, 1, 5_000);
            long run = released(MONTH.next()).id();
            Object[] award = (Object[]) database.createNativeQuery("select id, number from award where id = (select max(id) from award)", Object[].class).getSingleResult();
            try (LaidAside file = LaidAside.fresh()) {
                try (OutputStream out = file.writing()) {
                    out.write(("endToEndId,status,reason,amount\n" + new EndToEnd((String) award[1], MONTH.next(), PaymentKind.PRICE_SUBSIDY) + ",FAILED,AC04,150.00\n").getBytes(StandardCharsets.UTF_8));
                }
                assertEquals(1, answers.read(ONE, run, ReturnFormat.CSV, file).failed());
            }
            database.createNativeQuery("insert into award_account (award_id, office_code, since, holder, bank, row_key, account_sealed) select award_id, office_code, '2019-06-01', holder, bank, md5(id), account_sealed"
                + " from award_account where award_id = ?1").setParameter(1, award[0]).executeUpdate();
            triggered("3403", MONTH, 2, 4_000);
            RunFile third = prepared(MONTH.plusMonths(2));
            assertEquals(3 * 4_000, paid(third, "REISSUE"));
            runs.release(OTHER, third.id(), Ground.NONE);
            assertEquals(List.of(), EveryBookQuestion.findings(books, officer(PROVINCE, Role.AUDITOR)).stream().filter(finding -> finding.row().contains(COUNTY.value())).toList());
            return open;
        });
    }

    @Test
    void a_month_that_nobody_is_known_to_bear_is_refused_by_name_and_nobody_is_left_out() throws Exception {
        Month early = new Month(2009, 11);
        within(PROVINCE, open -> {
            Planted.funds(funds, ONE, early.year());
            Planted.funds(funds, ONE, early.year() + 1);
            families(1);
            long award = number("select max(id) from award");
            database.createNativeQuery("update award_version set from_month = '2009-11' where award_id = :award").setParameter("award", award).executeUpdate();
            triggered("3403", early, 1, 5_000);
            Refused refused = assertThrows(Refused.class, () -> prepared(new Month(2010, 1)));
            assertEquals("payment.noShares", refused.key());
            assertEquals(List.of(COUNTY, Category.URBAN, early, early.firstDay()), List.of(refused.arguments()), "county, category, month, and from when shares are needed");
            return open;
        });
        within(PROVINCE, open -> {
            Planted.funds(funds, ONE, early.year());
            Planted.funds(funds, ONE, early.year() + 1);
            families(1);
            long award = number("select max(id) from award");
            database.createNativeQuery("update award_version set from_month = '2009-11' where award_id = :award").setParameter("award", award).executeUpdate();
            database.createNativeQuery("insert into award_event (award_id, office_code, at, act, officer_subject, officer_account, officer_name, role, to_state, row_key, detail_sealed)"
                + " select id, office_code, '2010-01-02 09:00:00', 'CORRECT', 'x', 'x', 'x', 'APPROVER', 'ACTIVE', md5(id), 'x' from award where id = :award").setParameter("award", award).executeUpdate();
            database.createNativeQuery("insert into award_difference (award_id, office_code, event_id, month, regular_before, regular_after, top_ups_before, top_ups_after)"
                + " select e.award_id, e.office_code, e.id, '2009-11', v.regular - 100, v.regular, v.top_ups, v.top_ups from award_event e join award_version v on v.award_id = e.award_id where e.row_key = md5(:award)")
                .setParameter("award", award).executeUpdate();
            Refused refused = assertThrows(Refused.class, () -> prepared(new Month(2010, 1)));
            assertEquals(List.of(COUNTY, Category.URBAN, early, early.firstDay()), List.of(refused.arguments()), "back-pay as well");
            return open;
        });
    }

    private static HeatingRate rate(OfficeCode region, HeatingUnit unit, long fen) {
        return new HeatingRate(region, 2019, Category.URBAN, unit, new Money(fen), new Month(2019, 11), new Month(2020, 3), "invented");
    }

    private void holds() {
        String next = "";
        do {
            BooksChecked part = books.next(officer(PROVINCE, Role.AUDITOR), next);
            assertEquals(List.of(), part.findings().stream().filter(finding -> finding.row().contains(COUNTY.value())).filter(finding -> finding.what().contains("SUBSID")).toList());
            next = part.next();
        } while (!next.isEmpty());
    }

    @Test
    void a_rate_is_recorded_for_a_province_or_municipality_by_its_own_desk_only() throws Exception {
        assertEquals("access.notFound", refused(() -> heating.record(SUPERVISOR, rate(PROVINCE, HeatingUnit.PERSON, 1))));
        assertEquals("access.notFound", refused(() -> heating.record(officer(PROVINCE, Role.PROVINCIAL_POLICY), rate(new OfficeCode("32"), HeatingUnit.PERSON, 1))));
        assertEquals("price.region", refused(() -> heating.record(officer(PROVINCE, Role.PROVINCIAL_POLICY), rate(COUNTY, HeatingUnit.PERSON, 1))));
        assertEquals("access.forbidden", refused(() -> heating.record(ONE, rate(CITY, HeatingUnit.PERSON, 1))));
    }

    private String refused(org.junit.jupiter.api.function.Executable act) throws Exception {
        return within(PROVINCE, open -> assertThrows(Refused.class, act).key());
    }
}
