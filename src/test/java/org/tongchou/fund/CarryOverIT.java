package org.tongchou.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.tongchou.Container;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.rulepack.Category;

/** What is left of a year goes into the next: on both sides, once, and bound as it was. */
@ExtendWith(ArquillianExtension.class)
class CarryOverIT extends Container {

    private static final int YEAR = 2017;
    private static final Officer DESK = officer(COUNTY, Role.COUNTY_PAYMENTS);

    @Inject
    FundDesk desk;

    @Inject
    CarryOver carryOver;

    @Inject
    Ledger ledger;

    @PersistenceContext
    EntityManager database;

    private void enter(EntryKind kind, FundSource source, long amount) {
        desk.enter(DESK, new FundEntry(kind, source, COUNTY, Optional.empty(), new Money(amount), YEAR, "测试", Optional.empty()));
    }

    private Balance balance(int year, FundSource source) {
        return desk.balances(DESK, COUNTY, year).get(source.ordinal());
    }

    @Test
    void what_is_left_leaves_one_year_and_reaches_the_next_once() throws Exception {
        within(PROVINCE, open -> {
            enter(EntryKind.RECEIPT, FundSource.CENTRAL, 1000);
            enter(EntryKind.EARMARK, FundSource.CENTRAL, 400);
            enter(EntryKind.RECEIPT, FundSource.COUNTY, 70);
            Carried carried = carryOver.carry(DESK, YEAR, "结转");
            assertEquals(List.of(new Carried.Row(FundSource.CENTRAL, new Money(1000), new Money(400)), new Carried.Row(FundSource.COUNTY, new Money(70), Money.ZERO)), carried.rows());
            assertEquals(Money.ZERO, balance(YEAR, FundSource.CENTRAL).balance());
            assertEquals(new Money(1000), balance(YEAR + 1, FundSource.CENTRAL).balance());
            assertEquals(new Money(400), balance(YEAR + 1, FundSource.CENTRAL).rural().earmarked());
            assertEquals(new Money(70), balance(YEAR + 1, FundSource.COUNTY).balance());
            Object[] sums = (Object[]) database.createNativeQuery("select sum(debit), sum(credit) from fund_posting where year in (2017, 2018) and office_code = '340302'", Object[].class).getSingleResult();
            assertEquals(sums[0].toString(), sums[1].toString());
            assertEquals(List.of("CARRY_OVER", "CARRY_OVER", "EARMARK"), desk.entries(DESK, COUNTY, YEAR + 1, "").rows().stream().map(EntryRow::kind).sorted().toList());
            assertEquals("fund.nothingLeft", assertThrows(Refused.class, () -> carryOver.carry(DESK, YEAR, "结转")).key());
            return open;
        });
    }

    @Test
    void what_comes_back_late_is_carried_after_it_and_nothing_twice() throws Exception {
        within(PROVINCE, open -> {
            enter(EntryKind.RECEIPT, FundSource.COUNTY, 70);
            enter(EntryKind.EARMARK, FundSource.COUNTY, 50);
            ledger.post(DESK, new LedgerEntry(LedgerEntry.Kind.PAYMENT, COUNTY, YEAR, 1L, null, List.of(new LedgerEntry.Part(HERE, Category.RURAL, FundSource.COUNTY, new Money(40)))));
            assertEquals(List.of(new Carried.Row(FundSource.COUNTY, new Money(30), new Money(10))), carryOver.carry(DESK, YEAR, "结转").rows());
            ledger.post(DESK, new LedgerEntry(LedgerEntry.Kind.RETURN, COUNTY, YEAR, 1L, null, List.of(new LedgerEntry.Part(HERE, Category.RURAL, FundSource.COUNTY, new Money(15)))));
            assertEquals(new Money(15), balance(YEAR, FundSource.COUNTY).balance());
            assertEquals(List.of(new Carried.Row(FundSource.COUNTY, new Money(15), new Money(15))), carryOver.carry(DESK, YEAR, "结转退回").rows(), "only what came back, bound as it was");
            assertEquals(Money.ZERO, balance(YEAR, FundSource.COUNTY).balance());
            assertEquals(new Money(45), balance(YEAR + 1, FundSource.COUNTY).balance());
            assertEquals(new Money(25), balance(YEAR + 1, FundSource.COUNTY).rural().earmarked());
            assertEquals("fund.nothingLeft", assertThrows(Refused.class, () -> carryOver.carry(DESK, YEAR, "结转")).key());
            return open;
        });
    }

    @Test
    void a_year_that_is_not_over_a_paper_that_is_missing_and_an_empty_year_are_refused() throws Exception {
        assertEquals("fund.yearNotOver", refused(() -> carryOver.carry(DESK, 2099, "结转")));
        assertEquals("fund.textMissing", refused(() -> carryOver.carry(DESK, YEAR, " ")));
        assertEquals("fund.nothingLeft", refused(() -> carryOver.carry(DESK, 2001, "结转")));
        assertEquals("access.forbidden", refused(() -> carryOver.carry(officer(COUNTY, Role.COUNTY_APPROVER), YEAR, "结转")));
    }

    private String refused(Executable act) throws Exception {
        return within(PROVINCE, open -> assertThrows(Refused.class, act).key());
    }
}
