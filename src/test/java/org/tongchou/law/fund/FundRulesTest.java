package org.tongchou.law.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Optional;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;

/** Who bears what: splits and allocations that are exact to the fen, and the marks of a plan. */
@Tag("law")
class FundRulesTest {

    private static final Shares RURAL = new Shares(Map.of(FundSource.CENTRAL, 6667, FundSource.PROVINCE, 1833, FundSource.MUNICIPALITY, 500, FundSource.COUNTY, 1000));

    private static List<Long> fen(Shares shares, long amount) {
        Map<FundSource, Money> split = shares.split(new Money(amount));
        return Stream.of(FundSource.values()).map(source -> split.get(source).fen()).toList();
    }

    @Test
    void what_is_left_over_goes_to_the_largest_remainders() {
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L), fen(RURAL, 0));
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L), fen(RURAL, 1));
        assertEquals(List.of(2L, 1L, 0L, 0L, 0L), fen(RURAL, 3));
        assertEquals(List.of(66_670L, 18_330L, 5_000L, 10_000L, 0L), fen(RURAL, 100_000));
        assertEquals(List.of(66_671L, 18_330L, 5_000L, 10_000L, 0L), fen(RURAL, 100_001));
    }

    @Test
    void alike_remainders_go_round_in_the_order_of_the_sources() {
        Shares halves = new Shares(Map.of(FundSource.PROVINCE, 5000, FundSource.COUNTY, 5000));
        assertEquals(List.of(0L, 1L, 0L, 0L, 0L), fen(halves, 1));
        Shares fifths = new Shares(Map.of(FundSource.CENTRAL, 2000, FundSource.PROVINCE, 2000, FundSource.MUNICIPALITY, 2000, FundSource.COUNTY, 2000, FundSource.DONATION, 2000));
        assertEquals(List.of(2L, 2L, 2L, 2L, 1L), fen(fifths, 9));
    }

    @Test
    void a_split_is_together_the_amount_and_nobody_is_off_by_a_fen() {
        Random dice = new Random(20_261_125);
        for (int round = 0; round < 20_000; round++) {
            int central = dice.nextInt(Shares.WHOLE + 1);
            int province = dice.nextInt(Shares.WHOLE + 1 - central);
            Shares shares = new Shares(Map.of(FundSource.CENTRAL, central, FundSource.PROVINCE, province, FundSource.DONATION, Shares.WHOLE - central - province));
            long amount = dice.nextInt(1_000_000);
            Map<FundSource, Money> split = shares.split(new Money(amount));
            assertEquals(amount, split.values().stream().mapToLong(Money::fen).sum());
            split.forEach((source, part) -> assertEquals(0, amount * shares.tenThousandths().getOrDefault(source, 0) / Shares.WHOLE - part.fen(), 1));
        }
    }

    @Test
    void shares_are_the_whole() {
        assertThrows(IllegalArgumentException.class, () -> new Shares(Map.of(FundSource.CENTRAL, 9999)));
        assertThrows(IllegalArgumentException.class, () -> new Shares(Map.of(FundSource.CENTRAL, 10_001, FundSource.COUNTY, -1)));
    }

    @Test
    void nothing_is_parted_by_no_weight() {
        assertThrows(IllegalArgumentException.class, () -> LargestRemainder.part(new Money(1), List.of(BigInteger.ZERO)));
        assertThrows(IllegalArgumentException.class, () -> LargestRemainder.part(new Money(-1), List.of(BigInteger.ONE)));
    }

    @Test
    void a_pool_is_allocated_by_weighted_factors_and_is_together_the_pool() {
        FactorAllocation allocation = new FactorAllocation(Map.of(Factor.TASK_VOLUME, 60, Factor.FISCAL_DIFFICULTY, 40));
        List<FactorAllocation.Region> regions = List.of(new FactorAllocation.Region(5000, Map.of(Factor.TASK_VOLUME, 1_000_000L, Factor.FISCAL_DIFFICULTY, 1_500_000L)),
            new FactorAllocation.Region(3000, Map.of(Factor.TASK_VOLUME, 1_000_000L, Factor.FISCAL_DIFFICULTY, 1_000_000L)),
            new FactorAllocation.Region(2000, Map.of(Factor.TASK_VOLUME, 1_000_000L, Factor.FISCAL_DIFFICULTY, 800_000L)));
        // 0.6 × 5/10 + 0.4 × 7500/12100; 0.6 × 3/10 + 0.4 × 3000/12100; 0.6 × 2/10 + 0.4 × 1600/12100
        assertEquals(List.of(new Money(5_479_338_843L), new Money(2_791_735_537L), new Money(1_728_925_620L)), allocation.allocate(new Money(10_000_000_000L), regions));
    }

    @Test
    void a_factor_that_is_zero_everywhere_counts_for_nobody() {
        FactorAllocation allocation = new FactorAllocation(Map.of(Factor.TASK_VOLUME, 50, Factor.PERFORMANCE, 50));
        List<FactorAllocation.Region> regions = List.of(new FactorAllocation.Region(1, Map.of(Factor.TASK_VOLUME, 1L)), new FactorAllocation.Region(2, Map.of(Factor.TASK_VOLUME, 1L)));
        assertEquals(List.of(new Money(33), new Money(67)), allocation.allocate(new Money(100), regions));
    }

    @Test
    void a_plan_warns_from_nine_tenths_and_is_exceeded_beyond_the_whole() {
        assertEquals(BudgetUse.WITHIN, BudgetUse.of(new Money(899), new Money(1000)));
        assertEquals(BudgetUse.WARNING, BudgetUse.of(new Money(900), new Money(1000)));
        assertEquals(BudgetUse.WARNING, BudgetUse.of(new Money(1000), new Money(1000)));
        assertEquals(BudgetUse.EXCEEDED, BudgetUse.of(new Money(1001), new Money(1000)));
        assertEquals(BudgetUse.EXCEEDED, BudgetUse.of(new Money(1), Money.ZERO));
        assertEquals(BudgetUse.WITHIN, BudgetUse.of(Money.ZERO, Money.ZERO));
    }

    private static Given.Part part(String place, Category purpose, long fen) {
        return new Given.Part(Optional.ofNullable(place).map(OfficeCode::new), Optional.ofNullable(purpose), new Money(fen));
    }

    @Test
    void a_gift_is_moved_to_another_use_where_a_use_needs_just_that_one() {
        List<Given.Part> gifts = List.of(part(null, null, 10), part("340302", Category.URBAN, 10), part("340302001", null, 10));
        assertEquals(Money.ZERO, new Given(gifts, List.of(part("340302001", Category.URBAN, 10), part("340302002", Category.URBAN, 10), part("340303001", Category.RURAL, 10))).astray());
        assertEquals(Money.ZERO, new Given(gifts, List.of(part("340302001", Category.URBAN, 30))).astray());
        assertEquals(new Money(5), new Given(gifts, List.of(part("340303001", Category.RURAL, 15))).astray());
        assertEquals(new Money(1), new Given(gifts, List.of(part("340302001", Category.RURAL, 21))).astray());
        assertEquals(new Money(2), new Given(List.of(part(null, Category.RURAL, 2)), List.of(part(null, null, 2))).astray(), "what names no category is no use in one");
    }
}
