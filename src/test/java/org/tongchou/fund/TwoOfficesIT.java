package org.tongchou.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.tongchou.Container;
import org.tongchou.Planted;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.Factor;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.rulepack.Category;

/** The books of two counties: every question of one gives back only its own. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final int YEAR = 2019;
    private static final Jurisdiction AREA = new Jurisdiction(COUNTY);
    private static final OfficeCode CITY = new OfficeCode("3403");
    private static final Money PLANTED = new Money(10_000_000);
    private static final Officer ONE = officer(COUNTY, Role.COUNTY_PAYMENTS);
    private static final Officer OTHER = officer(OTHER_COUNTY, Role.COUNTY_PAYMENTS);

    @Inject
    FundBooks books;

    @Inject
    FundDesk desk;

    @Inject
    Ledger ledger;

    @Inject
    Allocating allocating;

    @Inject
    CarryOver carryOver;

    @Inject
    CarryShelf carried;

    @Inject
    AllocationShelf allocations;

    private void planted() {
        Planted.funds(desk, ONE, YEAR);
        Planted.funds(desk, OTHER, YEAR);
    }

    private void paid(Officer officer, OfficeCode township) {
        ledger.post(officer, new LedgerEntry(LedgerEntry.Kind.PAYMENT, officer.office(), YEAR, 1L, null,
            List.of(new LedgerEntry.Part(township, Category.RURAL, FundSource.COUNTY, new Money(300)), new LedgerEntry.Part(township, Category.URBAN, FundSource.CENTRAL, new Money(100)))));
    }

    @Test
    void balances_are_told_and_locked_for_the_own_area_only() throws Exception {
        within(PROVINCE, open -> {
            planted();
            assertEquals(PLANTED, books.balances(AREA, COUNTY, YEAR).get(FundSource.CENTRAL).balance());
            assertEquals(Money.ZERO, books.balances(AREA, OTHER_COUNTY, YEAR).get(FundSource.CENTRAL).balance());
            assertEquals(PLANTED, books.lock(AREA, COUNTY, YEAR).get(FundSource.COUNTY).budget());
            assertEquals(Money.ZERO, books.lock(AREA, OTHER_COUNTY, YEAR).get(FundSource.COUNTY).budget());
            return open;
        });
    }

    @Test
    void a_balance_is_written_for_the_own_area_only() throws Exception {
        within(PROVINCE, open -> {
            planted();
            books.put(AREA, COUNTY, YEAR, Balance.empty(FundSource.COUNTY));
            books.put(AREA, OTHER_COUNTY, YEAR, Balance.empty(FundSource.COUNTY));
            assertEquals(Money.ZERO, books.balances(AREA, COUNTY, YEAR).get(FundSource.COUNTY).received());
            assertEquals(PLANTED, books.balances(new Jurisdiction(OTHER_COUNTY), OTHER_COUNTY, YEAR).get(FundSource.COUNTY).received());
            return open;
        });
    }

    @Test
    void what_was_carried_over_is_told_for_the_own_area_only() throws Exception {
        within(PROVINCE, open -> {
            planted();
            carryOver.carry(ONE, YEAR, "结转");
            carryOver.carry(OTHER, YEAR, "结转");
            assertEquals(4, carried.carried(AREA, COUNTY, YEAR).size());
            assertEquals(0, carried.carried(AREA, OTHER_COUNTY, YEAR).size());
            return open;
        });
    }

    @Test
    void what_was_given_is_told_for_the_own_area_only() throws Exception {
        within(PROVINCE, open -> {
            for (Officer officer : List.of(ONE, OTHER)) {
                desk.enter(officer, entry(EntryKind.DONATION, officer.office(), Optional.empty(), Optional.of("测试慈善会")));
            }
            assertEquals(1, books.given(AREA, COUNTY).gifts().size());
            assertEquals(0, books.given(AREA, OTHER_COUNTY).gifts().size());
            return open;
        });
    }

    @Test
    void what_was_passed_down_by_factors_is_told_for_the_own_area_only() throws Exception {
        within(PROVINCE, open -> {
            AllocationAsked asked = new AllocationAsked(FundSource.CENTRAL, YEAR, new Money(7), Map.of(Factor.TASK_VOLUME, 1), List.of(new AllocationAsked.Region(COUNTY, 1, Map.of(Factor.TASK_VOLUME, 1L))), "下达");
            long number = allocations.add(officer(PROVINCE, Role.PROVINCIAL_POLICY), asked, LocalDateTime.of(2019, 6, 1, 9, 0));
            assertEquals(List.of(number), allocations.log(new Jurisdiction(PROVINCE), PROVINCE, YEAR, Long.MAX_VALUE, 5).stream().map(AllocationEntry::id).toList());
            assertEquals(List.of(), allocations.log(AREA, PROVINCE, YEAR, Long.MAX_VALUE, 5));
            return open;
        });
    }

    @Test
    void entries_are_those_of_the_own_area() throws Exception {
        within(PROVINCE, open -> {
            planted();
            List<EntryRow> own = books.entries(AREA, COUNTY, YEAR, Long.MAX_VALUE, 50);
            assertEquals(8, own.size());
            assertTrue(own.stream().allMatch(row -> row.office().equals(COUNTY) && row.words().text().equals(Optional.of("测试"))));
            assertEquals(List.of(), books.entries(AREA, OTHER_COUNTY, YEAR, Long.MAX_VALUE, 50));
            return open;
        });
    }

    @Test
    void spending_sums_only_the_own_area() throws Exception {
        within(PROVINCE, open -> {
            planted();
            paid(ONE, HERE);
            paid(OTHER, ELSEWHERE);
            List<Spending> own = books.spending(AREA, PROVINCE, YEAR, YEAR);
            assertEquals(Map.of(Category.RURAL, new Money(300), Category.URBAN, new Money(100)), Map.of(own.get(0).category(), own.get(0).total(), own.get(1).category(), own.get(1).total()));
            assertEquals(1000, own.get(0).permille(FundSource.COUNTY));
            assertEquals(new Money(600), books.spending(new Jurisdiction(PROVINCE), PROVINCE, YEAR, YEAR).get(0).total());
            assertEquals(List.of(), books.spending(AREA, OTHER_COUNTY, YEAR, YEAR));
            return open;
        });
    }

    private static FundEntry entry(EntryKind kind, OfficeCode office, Optional<OfficeCode> to, Optional<String> donor) {
        return new FundEntry(kind, kind == EntryKind.DONATION ? FundSource.DONATION : FundSource.COUNTY, office, to, new Money(100), YEAR, "测试", donor);
    }

    private static void assertUnknown(Executable asked) {
        assertEquals(Refused.Reason.NOT_FOUND, assertThrows(Refused.class, asked).reason());
    }

    @Test
    void a_desk_enters_for_its_own_office_only_and_sends_down_only() throws Exception {
        Officer city = officer(CITY, Role.MUNICIPAL_SUPERVISOR);
        assertUnknown(() -> desk.enter(ONE, entry(EntryKind.RECEIPT, OTHER_COUNTY, Optional.empty(), Optional.empty())));
        assertUnknown(() -> desk.enter(city, entry(EntryKind.TRANSFER, CITY, Optional.of(new OfficeCode("340102")), Optional.empty())));
        assertUnknown(() -> desk.enter(city, entry(EntryKind.TRANSFER, CITY, Optional.of(CITY), Optional.empty())));
        within(PROVINCE, open -> {
            desk.enter(city, entry(EntryKind.RECEIPT, CITY, Optional.empty(), Optional.empty()));
            desk.enter(city, entry(EntryKind.TRANSFER, CITY, Optional.of(COUNTY), Optional.empty()));
            assertEquals(new Money(100), books.balances(AREA, COUNTY, YEAR).get(FundSource.COUNTY).received());
            return open;
        });
    }

    @Test
    void a_foreign_office_is_not_looked_at() {
        assertUnknown(() -> desk.balances(ONE, OTHER_COUNTY, YEAR));
        assertUnknown(() -> desk.entries(ONE, OTHER_COUNTY, YEAR, ""));
        assertUnknown(() -> desk.spending(ONE, OTHER_COUNTY, YEAR, YEAR));
    }

    /** What a county bore of a category may be the support of one family. */
    @Test
    void a_desk_of_figures_looks_at_the_books_of_its_whole_area_only() throws Exception {
        Officer statistics = officer(CITY, Role.PROVINCIAL_STATISTICS);
        for (OfficeCode below : List.of(COUNTY, HERE)) {
            assertUnknown(() -> desk.balances(statistics, below, YEAR));
            assertUnknown(() -> desk.spending(statistics, below, YEAR, YEAR));
        }
        within(PROVINCE, open -> {
            planted();
            paid(ONE, HERE);
            assertEquals(new Money(300), desk.spending(statistics, CITY, YEAR, YEAR).get(0).total());
            assertEquals(FundSource.values().length, desk.balances(statistics, CITY, YEAR).size());
            assertEquals(new Money(300), desk.spending(officer(CITY, Role.MUNICIPAL_SUPERVISOR), COUNTY, YEAR, YEAR).get(0).total());
            return open;
        });
    }

    @Test
    void who_gave_is_told_to_the_office_itself_and_to_auditors() throws Exception {
        within(PROVINCE, open -> {
            desk.enter(ONE, entry(EntryKind.DONATION, COUNTY, Optional.empty(), Optional.of("测试慈善会")));
            assertEquals(Optional.of("测试慈善会"), donor(ONE));
            assertEquals(Optional.of("测试慈善会"), donor(officer(PROVINCE, Role.AUDITOR)));
            assertEquals(Optional.empty(), donor(officer(CITY, Role.MUNICIPAL_SUPERVISOR)));
            return open;
        });
    }

    private Optional<String> donor(Officer officer) {
        return desk.entries(officer, COUNTY, YEAR, "").rows().get(0).words().donor();
    }

    @Test
    void a_pool_goes_to_offices_below_only() {
        for (OfficeCode to : List.of(new OfficeCode("340102"), CITY)) {
            assertUnknown(() -> allocated(to));
        }
        assertEquals(new Money(100), allocated(COUNTY).parts().get(0).amount());
    }

    private Allocated allocated(OfficeCode to) {
        AllocationAsked.Region region = new AllocationAsked.Region(to, 1, Map.of(Factor.TASK_VOLUME, 1_000_000L));
        return allocating.reckon(officer(CITY, Role.MUNICIPAL_SUPERVISOR), new AllocationAsked(FundSource.COUNTY, YEAR, new Money(100), Map.of(Factor.TASK_VOLUME, 100), List.of(region), "测试"));
    }
}
