package org.tongchou.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Disability;
import org.tongchou.law.meanstest.ExpenseLine;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.IncomeLine;
import org.tongchou.law.meanstest.MeansTest;
import org.tongchou.law.meanstest.Member;
import org.tongchou.law.meanstest.Outcome;
import org.tongchou.law.price.PriceIndex;
import org.tongchou.law.price.PriceLinkage;
import org.tongchou.law.price.PriceSubsidy;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.ExpenseItem;
import org.tongchou.law.rulepack.IncomeGroup;
import org.tongchou.law.rulepack.IncomeItem;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.rulepack.Trait;

/** The worked examples of real places (AT numbers of the domain specification) come out of the packs on file, laid over the nation's. */
@Tag("law")
class LocalVariantsTest {

    private static final LocalDate IN_2016 = LocalDate.of(2016, 12, 31);
    private static final LocalDate IN_2022 = LocalDate.of(2022, 9, 15);
    private static final LocalDate IN_2025 = LocalDate.of(2025, 9, 15);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 9, 15);

    private static Member member(String ref, String born) {
        return new Member(ref, "02", LocalDate.parse(born), 1, false, Optional.empty(), false, Set.of());
    }

    private static List<Member> members(int count) {
        return IntStream.range(0, count).mapToObj(at -> member("p" + at, "1980-01-01")).toList();
    }

    private static Facts facts(LocalDate on, Category category, List<Member> members, IncomeLine... income) {
        return new Facts(on, category, Optional.empty(), members, List.of(income), List.of(), List.of(), List.of());
    }

    private static IncomeLine annual(IncomeItem item, long fen) {
        return new IncomeLine("p0", item, new IncomeLine.Annual(new Money(fen)));
    }

    private static IncomeLine wage(long monthlyFen) {
        return new IncomeLine("p0", IncomeItem.WAGE, new IncomeLine.Monthly(new Money(monthlyFen)));
    }

    private static Assessment at(String office, Facts facts, String standards) {
        return MeansTest.assess(facts, PackOnFile.rules(office, facts.on(), standards));
    }

    @Test
    void AT_02_four_people_of_ankang_fall_into_the_third_tier() {
        Assessment assessment = at("610924", facts(IN_2016, Category.RURAL, members(4), annual(IncomeItem.FARMING, 1_040_000)), "{\"RURAL\": {\"annual\": 301500}}");
        assertEquals(Outcome.DIBAO, assessment.outcome());
        assertEquals(new Money(40000), assessment.benefitMonthly());
    }

    /** On a standard above the last tier, so that its end is seen apart from the line itself. */
    @ParameterizedTest(name = "{0} fen a year bring {1} fen a month")
    @CsvSource({"100000, 23000", "100050, 18000", "250000, 18000", "250001, 10000", "301500, 10000", "301501, 0"})
    void AT_02_a_tier_reaches_to_its_upper_end(long annualFen, long expected) {
        Assessment assessment = at("6109", facts(IN_2016, Category.RURAL, members(1), annual(IncomeItem.FARMING, annualFen)), "{\"RURAL\": {\"annual\": 320000}}");
        assertEquals(Outcome.DIBAO, assessment.outcome());
        assertEquals(new Money(expected), assessment.benefitMonthly());
    }

    @Test
    void AT_05_zhongshan_rounds_a_top_up_to_the_whole_yuan() {
        Member disabled = new Member("p0", "02", LocalDate.of(1980, 1, 1), 2, false, Optional.of(new Disability(Disability.Category.VISION, 1)), false, Set.of());
        assertEquals(new Money(25200), at("4420", facts(IN_2016, Category.UNIFIED, List.of(disabled)), "{\"UNIFIED\": {\"monthly\": 62900}}").topUpsMonthly());
    }

    @Test
    void AT_08_in_jilin_city_only_the_highest_top_up_counts() {
        Member old = new Member("p0", "02", LocalDate.of(1950, 3, 1), 1, true, Optional.empty(), false, Set.of());
        assertEquals(new Money(21000), at("220202", facts(IN_2022, Category.URBAN, List.of(old)), "{\"URBAN\": {\"monthly\": 70000}}").topUpsMonthly());
    }

    @ParameterizedTest(name = "in Dalian at {0} {1} fen")
    @CsvSource({"1940-03-01, 33200", "1950-03-01, 24900", "1960-03-01, 24900"})
    void AT_09_in_dalian_who_lives_alone_at_82_gets_the_rate_of_his_age(String born, long expected) {
        Member alone = new Member("p0", "02", LocalDate.parse(born), 1, false, Optional.empty(), false, Set.of(Trait.LIVING_ALONE));
        assertEquals(new Money(expected), at("2102", facts(IN_2022, Category.URBAN, List.of(alone)), "{\"URBAN\": {\"monthly\": 83000}}").topUpsMonthly());
    }

    @ParameterizedTest(name = "in Dalian born {0}: {1} fen")
    @CsvSource({"1942-09-15, 33200", "1942-09-16, 16600", "1952-09-15, 16600", "1952-09-16, 8300", "1962-09-15, 8300", "1962-09-16, 0", "2004-09-15, 0", "2004-09-16, 16600"})
    void dalian_pays_by_the_birthdays_of_60_70_and_80_and_to_minors(String born, long expected) {
        assertEquals(new Money(expected), at("2102", facts(IN_2022, Category.URBAN, List.of(member("p0", born))), "{\"URBAN\": {\"monthly\": 83000}}").topUpsMonthly());
    }

    @Test
    void AT_15_ganzhou_leaves_a_worker_thirty_percent_of_the_standard() {
        Facts family = facts(IN_2025, Category.URBAN, members(3), wage(240_000));
        Assessment assessment = at("3607", family, "{\"URBAN\": {\"monthly\": 74000}}");
        assertEquals(new Money(217_800 * 12), assessment.countableAnnualIncome());
        assertEquals(new Money(4200), assessment.benefitMonthly());
    }

    @Test
    void hinggan_league_leaves_a_worker_a_tenth_of_the_wage() {
        Facts family = facts(IN_2025, Category.URBAN, members(3), wage(240_000));
        assertEquals(new Money(216_000 * 12), at("1522", family, "{\"URBAN\": {\"monthly\": 74000}}").countableAnnualIncome());
    }

    @ParameterizedTest(name = "{0}: {1}, {2} fen")
    @CsvSource({"4403, NONE, 0", "4201, DIBAO, 8000", "2111, NONE, 0", "50, NONE, 0"})
    void AT_17_half_a_year_of_work_counts_whole_in_shenzhen_and_half_in_wuhan(String office, Outcome outcome, long benefit) {
        List<Money> months = IntStream.range(0, 12).mapToObj(month -> new Money(month < 6 ? 0 : 280_000)).toList();
        Facts family = facts(IN_2022, Category.URBAN, members(2), new IncomeLine("p0", IncomeItem.WAGE, new IncomeLine.Months(months)));
        Assessment assessment = at(office, family, "{\"URBAN\": {\"monthly\": 74000}}");
        assertEquals(outcome, assessment.outcome());
        assertEquals(new Money(benefit), assessment.benefitMonthly());
    }

    @Test
    void panjin_and_chongqing_count_farming_by_the_year() {
        assertEquals(12, rules("2111", IN_2022).windows().months(IncomeGroup.BUSINESS));
        assertEquals(6, rules("2111", IN_2022).windows().months(IncomeGroup.WAGE));
        assertEquals(12, rules("50", IN_2022).windows().months(IncomeGroup.BUSINESS));
        assertEquals(1, rules("50", IN_2022).windows().months(IncomeGroup.WAGE));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2012-12-11, R1999_URBAN", "2012-12-12, R2012", "2021-06-30, R2012", "2021-07-01, R2021", "2026-06-30, R2021", "2026-07-01, R2026"})
    void the_nation_follows_its_four_generations_of_texts(LocalDate on, Era era) {
        assertEquals(era, rules("11", on).era());
    }

    @ParameterizedTest(name = "on {0} {1} fen of 200 yuan count")
    @CsvSource({"2021-06-30, 240000", "2021-07-01, 68400", "2025-12-31, 68400", "2026-01-01, 240000"})
    void the_central_basic_pension_is_left_aside_until_the_end_of_2025(LocalDate on, long counted) {
        IncomeLine pension = new IncomeLine("p0", IncomeItem.BASIC_PENSION, new IncomeLine.Monthly(new Money(20_000)));
        assertEquals(new Money(counted), at("110101", facts(on, Category.UNIFIED, members(1), pension), "{\"UNIFIED\": {\"monthly\": 100000}}").countableAnnualIncome());
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2024-12-31, NONE", "2025-01-01, RIGID_EXPENDITURE", "2026-09-15, RIGID_EXPENDITURE"})
    void AT_20_a_rigid_expenditure_family_is_known_from_2025(LocalDate on, Outcome expected) {
        Facts family = new Facts(on, Category.URBAN, Optional.empty(), members(3), List.of(annual(IncomeItem.TRADE, 6_000_000)),
            List.of(new ExpenseLine("p0", ExpenseItem.MEDICAL_SELF_PAID, new Money(4_000_000))), List.of(), List.of());
        for (String office : List.of("11", "2202", "33")) {
            assertEquals(expected, at(office, family, "{\"URBAN\": {\"monthly\": 74000}}").outcome(), office);
        }
    }

    @Test
    void from_2026_a_municipality_no_longer_makes_the_rules_of_income_and_a_province_does() {
        assertEquals(6, rules("4403", LocalDate.of(2026, 6, 30)).windows().months(IncomeGroup.WAGE));
        assertEquals(12, rules("4403", IN_2026).windows().months(IncomeGroup.WAGE));
        assertTrue(rules("4403", IN_2026).property().isEmpty());
        assertEquals(1, rules("50", IN_2026).windows().months(IncomeGroup.WAGE));
        assertEquals(10, rules("2102", IN_2026).topUps().kinds().size());
    }

    @ParameterizedTest(name = "{0}: {1} {2} on {3} brings {4}")
    @CsvSource({"3210, CPI, 3.3, 90000, 7500", "3210, CPI, 5.3, 90000, 11250", "3201, CPI, 3.2, 75000, 6250", "4201, FOOD, 7.1, 80000, 5700",
        "4503, SCPI, 1.0, 80000, 1000", "3501, CPI, 3, 75000, 3000", "11, CPI, 3.5, 80000, 2800"})
    void AT_03_04_22_prices_that_rise_bring_the_subsidy_of_the_place(String office, PriceIndex index, String rise, long standard, long expected) {
        assertEquals(new Money(expected), subsidy(office, Map.of(index, percent(rise)), standard).orElseThrow().monthly());
    }

    @Test
    void AT_22_below_both_lines_of_the_nation_nothing_is_paid() {
        assertTrue(subsidy("11", Map.of(PriceIndex.CPI, percent("3.4"), PriceIndex.FOOD, percent("5.9")), 80000).isEmpty());
    }

    private static Optional<PriceSubsidy> subsidy(String office, Map<PriceIndex, Fraction> rises, long standard) {
        PriceLinkage linkage = Layers.of(PackOnFile.inForce(new OfficeCode(office), IN_2022)).priceLinkage().map(Layers.Linkage::document).map(PriceLinkageReading::of).orElseThrow();
        return linkage.of(rises, new Standard(new Money(standard), Standard.Period.MONTH));
    }

    private static Fraction percent(String text) {
        return Fraction.of(new BigDecimal(text));
    }

    private static Rules rules(String office, LocalDate on) {
        return PackOnFile.rules(office, on, "{\"URBAN\": {\"monthly\": 74000}}");
    }
}
