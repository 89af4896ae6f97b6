package org.tongchou.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.rulepack.Category;

/** Entering money: both sides, no source below zero, nothing changed afterwards. */
@ExtendWith(ArquillianExtension.class)
class BooksIT extends Container {

    private static final int YEAR = 2018;
    private static final Officer COUNTY_DESK = officer(COUNTY, Role.COUNTY_PAYMENTS);
    private static final Officer PROVINCE_DESK = officer(PROVINCE, Role.PROVINCIAL_POLICY);

    @Inject
    FundDesk desk;

    @Inject
    Ledger ledger;

    @PersistenceContext
    EntityManager database;

    private Balance enter(Officer officer, EntryKind kind, FundSource source, long amount) {
        return desk.enter(officer, new FundEntry(kind, source, officer.office(), Optional.empty(), new Money(amount), YEAR, "测试", Optional.empty())).balance();
    }

    private Balance transfer(Officer officer, OfficeCode to, long amount) {
        return desk.enter(officer, new FundEntry(EntryKind.TRANSFER, FundSource.CENTRAL, officer.office(), Optional.of(to), new Money(amount), YEAR, "测试", Optional.empty())).balance();
    }

    private void paid(Category category, FundSource source, long amount) {
        ledger.post(COUNTY_DESK, new LedgerEntry(LedgerEntry.Kind.PAYMENT, COUNTY, YEAR, 1L, null, List.of(new LedgerEntry.Part(HERE, category, source, new Money(amount)))));
    }

    private void refused(String key, Work<?> act) throws Exception {
        within(PROVINCE, open -> {
            assertEquals(key, assertThrows(Refused.class, () -> act.done(open)).key());
            return open;
        });
    }

    @Test
    void money_passed_on_leaves_one_office_and_reaches_the_other() throws Exception {
        within(PROVINCE, open -> {
            enter(PROVINCE_DESK, EntryKind.RECEIPT, FundSource.CENTRAL, 1000);
            Balance left = transfer(PROVINCE_DESK, COUNTY, 600);
            assertEquals(new Money(400), left.balance());
            assertEquals(new Money(600), left.transferred());
            assertEquals(new Money(600), desk.balances(COUNTY_DESK, COUNTY, YEAR).get(0).balance());
            Object[] sums = (Object[]) database.createNativeQuery("select sum(debit), sum(credit) from fund_posting where year = :year", Object[].class).setParameter("year", YEAR).getSingleResult();
            assertEquals(sums[0].toString(), sums[1].toString());
            return open;
        });
    }

    @Test
    void no_source_falls_below_zero() throws Exception {
        refused("fund.short", open -> transfer(PROVINCE_DESK, COUNTY, 1));
        refused("fund.belowZero", open -> enter(COUNTY_DESK, EntryKind.CORRECTION, FundSource.COUNTY, -1));
        refused("fund.short", open -> {
            enter(COUNTY_DESK, EntryKind.RECEIPT, FundSource.COUNTY, 99);
            paid(Category.URBAN, FundSource.COUNTY, 100);
            return open;
        });
    }

    private Balance corrected(EntryKind what, long amount) {
        return desk.enter(COUNTY_DESK, new FundEntry(EntryKind.CORRECTION, FundSource.COUNTY, COUNTY, Optional.empty(), new Money(amount), YEAR, "更正", Optional.empty(), FundEntry.Bound.NOT, Optional.of(what))).balance();
    }

    @Test
    void a_plan_and_what_is_bound_are_put_right_by_corrections_and_the_books_balance() throws Exception {
        within(PROVINCE, open -> {
            enter(COUNTY_DESK, EntryKind.BUDGET, FundSource.COUNTY, 500);
            enter(COUNTY_DESK, EntryKind.RECEIPT, FundSource.COUNTY, 100);
            enter(COUNTY_DESK, EntryKind.EARMARK, FundSource.COUNTY, 60);
            assertEquals(new Money(450), corrected(EntryKind.BUDGET, -50).budget());
            assertEquals(new Money(40), corrected(EntryKind.EARMARK, -20).rural().earmarked());
            Balance last = corrected(EntryKind.RECEIPT, 5);
            assertEquals(List.of(new Money(450), new Money(105), new Money(40)), List.of(last.budget(), last.balance(), last.rural().earmarked()), "each moves its own figure only");
            assertEquals(List.of(EntryKind.RECEIPT, EntryKind.EARMARK, EntryKind.BUDGET), desk.entries(COUNTY_DESK, COUNTY, YEAR, "").rows().stream().flatMap(row -> row.corrects().stream()).toList());
            Object[] sums = (Object[]) database.createNativeQuery("select sum(debit), sum(credit) from fund_posting where year = :year", Object[].class).setParameter("year", YEAR).getSingleResult();
            assertEquals(sums[0].toString(), sums[1].toString());
            return open;
        });
        refused("fund.belowZero", open -> corrected(EntryKind.BUDGET, -1));
        refused("fund.belowZero", open -> corrected(EntryKind.EARMARK, -1));
        refused("fund.short", open -> corrected(EntryKind.EARMARK, 1));
    }

    private Balance given(long amount, OfficeCode place, Category purpose) {
        return desk.enter(COUNTY_DESK, new FundEntry(EntryKind.DONATION, FundSource.DONATION, COUNTY, Optional.empty(), new Money(amount), YEAR, "捐赠", Optional.of("测试慈善会"),
            new FundEntry.Bound(Optional.ofNullable(place), Optional.ofNullable(purpose)), Optional.empty())).balance();
    }

    private void paidOut(OfficeCode township, Category category, long amount) {
        ledger.post(COUNTY_DESK, new LedgerEntry(LedgerEntry.Kind.PAYMENT, COUNTY, YEAR, 1L, null, List.of(new LedgerEntry.Part(township, category, FundSource.DONATION, new Money(amount)))));
    }

    private static final OfficeCode NEXT_TOWNSHIP = new OfficeCode("340302002");

    @Test
    void what_was_given_for_a_place_or_a_purpose_goes_nowhere_else() throws Exception {
        within(PROVINCE, open -> {
            given(100, HERE, null);
            given(50, null, Category.RURAL);
            paidOut(HERE, Category.RURAL, 120);
            assertEquals(new Money(30), desk.balances(COUNTY_DESK, COUNTY, YEAR).get(FundSource.DONATION.ordinal()).balance());
            paidOut(NEXT_TOWNSHIP, Category.RURAL, 30);
            ledger.post(COUNTY_DESK, new LedgerEntry(LedgerEntry.Kind.RETURN, COUNTY, YEAR, 1L, null, List.of(new LedgerEntry.Part(HERE, Category.RURAL, FundSource.DONATION, new Money(20)))));
            paidOut(HERE, Category.URBAN, 20);
            EntryRow kept = desk.entries(COUNTY_DESK, COUNTY, YEAR, "").rows().stream().filter(row -> row.kind().equals("DONATION")).reduce((one, other) -> other).orElseThrow();
            assertEquals(Optional.of(HERE), kept.bound().place());
            return open;
        });
        refused("fund.givenForElsewhere", open -> {
            given(100, HERE, null);
            paidOut(NEXT_TOWNSHIP, Category.URBAN, 1);
            return open;
        });
        refused("fund.givenForElsewhere", open -> {
            given(100, null, Category.RURAL);
            given(5, null, null);
            paidOut(HERE, Category.URBAN, 6);
            return open;
        });
        refused("access.notFound", open -> given(1, OTHER_COUNTY, null));
    }

    @Test
    void a_gift_is_passed_on_with_what_it_is_bound_to() throws Exception {
        within(PROVINCE, open -> {
            gift(EntryKind.DONATION, Optional.empty(), 100, new FundEntry.Bound(Optional.of(COUNTY), Optional.of(Category.RURAL)));
            gift(EntryKind.TRANSFER, Optional.of(COUNTY), 60, new FundEntry.Bound(Optional.empty(), Optional.of(Category.RURAL)));
            paidOut(HERE, Category.RURAL, 60);
            return open;
        });
        refused("fund.givenForElsewhere", open -> {
            gift(EntryKind.DONATION, Optional.empty(), 100, new FundEntry.Bound(Optional.of(COUNTY), Optional.empty()));
            return gift(EntryKind.TRANSFER, Optional.of(OTHER_COUNTY), 1, FundEntry.Bound.NOT);
        });
        refused("fund.givenForElsewhere", open -> {
            gift(EntryKind.DONATION, Optional.empty(), 100, new FundEntry.Bound(Optional.empty(), Optional.of(Category.RURAL)));
            gift(EntryKind.TRANSFER, Optional.of(COUNTY), 60, new FundEntry.Bound(Optional.empty(), Optional.of(Category.RURAL)));
            paidOut(HERE, Category.URBAN, 1);
            return open;
        });
    }

    private Entered gift(EntryKind kind, Optional<OfficeCode> to, long amount, FundEntry.Bound bound) {
        return desk.enter(PROVINCE_DESK, new FundEntry(kind, FundSource.DONATION, PROVINCE, to, new Money(amount), YEAR, "捐赠", kind == EntryKind.DONATION ? Optional.of("测试慈善会") : Optional.empty(), bound, Optional.empty()));
    }

    @Test
    void money_bound_to_the_countryside_is_not_spent_in_town() throws Exception {
        refused("fund.short", open -> {
            enter(COUNTY_DESK, EntryKind.RECEIPT, FundSource.CENTRAL, 100);
            enter(COUNTY_DESK, EntryKind.EARMARK, FundSource.CENTRAL, 60);
            paid(Category.RURAL, FundSource.CENTRAL, 20);
            paid(Category.URBAN, FundSource.CENTRAL, 40);
            paid(Category.URBAN, FundSource.CENTRAL, 1);
            return open;
        });
    }

    @Test
    void what_comes_back_can_be_spent_again() throws Exception {
        within(PROVINCE, open -> {
            enter(COUNTY_DESK, EntryKind.RECEIPT, FundSource.COUNTY, 100);
            paid(Category.URBAN, FundSource.COUNTY, 100);
            ledger.post(COUNTY_DESK, new LedgerEntry(LedgerEntry.Kind.RETURN, COUNTY, YEAR, 1L, null, List.of(new LedgerEntry.Part(HERE, Category.URBAN, FundSource.COUNTY, new Money(30)))));
            Balance balance = desk.balances(COUNTY_DESK, COUNTY, YEAR).get(FundSource.COUNTY.ordinal());
            assertEquals(new Money(30), balance.balance());
            assertEquals(new Money(70), balance.used());
            return open;
        });
    }

    @Test
    void the_books_are_only_added_to_and_the_database_keeps_a_source_above_zero() throws Exception {
        for (String change : List.of("update fund_posting set debit = 1 where id = 1", "delete from fund_posting where id = 1", "update fund_transaction set amount = 1 where id = 1",
            "delete from fund_transaction where id = 1", "delete from fund_balance where year = 1", "update fund_share set central = 1 where id = 1")) {
            within(PROVINCE, open -> {
                RuntimeException denied = assertThrows(RuntimeException.class, () -> database.createNativeQuery(change).executeUpdate());
                assertTrue(said(denied).contains("denied"), () -> change + ": " + said(denied));
                return open;
            });
        }
        within(PROVINCE, open -> {
            enter(COUNTY_DESK, EntryKind.RECEIPT, FundSource.COUNTY, 100);
            RuntimeException refused = assertThrows(RuntimeException.class,
                () -> database.createNativeQuery("update fund_balance set paid = 101 where source = 'COUNTY' and year = " + YEAR).executeUpdate());
            assertTrue(said(refused).contains("earmark_is_kept") || said(refused).contains("no_source_below_zero"), () -> said(refused));
            return open;
        });
    }

    @Test
    void books_are_kept_by_their_own_office_and_money_goes_down_only() throws Exception {
        refused("access.notFound", open -> desk.enter(COUNTY_DESK, new FundEntry(EntryKind.RECEIPT, FundSource.COUNTY, OTHER_COUNTY, Optional.empty(), new Money(1), YEAR, "x", Optional.empty())));
        for (OfficeCode to : List.of(PROVINCE, COUNTY, OTHER_COUNTY, new OfficeCode("33"))) {
            refused("access.notFound", open -> transfer(COUNTY_DESK, to, 1));
        }
    }

    private static String said(Throwable thrown) {
        return thrown == null ? "" : thrown.getMessage() + " " + said(thrown.getCause());
    }
}
