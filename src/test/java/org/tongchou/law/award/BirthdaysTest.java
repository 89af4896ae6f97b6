package org.tongchou.law.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.Member;
import org.tongchou.law.rulepack.Benefit;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Maintenance;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.rulepack.SupportFormula;
import org.tongchou.law.rulepack.TopUpKind;
import org.tongchou.law.rulepack.TopUpRule;
import org.tongchou.law.rulepack.TopUpRules;
import org.tongchou.law.rulepack.Windows;
import org.tongchou.law.rulepack.WorkCost;

/** From which month an age counts: 10, 20 and 40 per cent from 60, 70 and 80 on, 20 per cent below 18, the highest of each person. */
@Tag("law")
class BirthdaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 19);
    private static final Month NEXT = new Month(2026, 11);
    private static final Rules RULES = rules();

    private static Rules rules() {
        List<TopUpRule> kinds = new ArrayList<>();
        kinds.add(age(60, null, "0.1"));
        kinds.add(age(70, null, "0.2"));
        kinds.add(age(80, null, "0.4"));
        kinds.add(age(null, 17, "0.2"));
        return new Rules(Era.R2026, Map.of(Category.URBAN, new Standard(new Money(83000), Standard.Period.MONTH)), Rules.USUAL_EDGE, Windows.WHOLE_YEAR, List.of(), WorkCost.NONE, SupportFormula.NONE,
            Maintenance.NONE, List.of(), List.of(), Optional.empty(), new Benefit(Benefit.Mode.DIFFERENCE, Rounding.CEIL_YUAN, Money.ZERO, List.of()),
            new TopUpRules(TopUpRules.Mode.HIGHEST_ONLY, Rounding.HALF_UP_YUAN, kinds), Optional.empty());
    }

    private static TopUpRule age(Integer from, Integer to, String share) {
        return new TopUpRule(new TopUpRule.Who(TopUpKind.AGE, Optional.ofNullable(from), Optional.ofNullable(to), Optional.empty()), new TopUpRule.Share(Fraction.of(new BigDecimal(share))));
    }

    private static Facts family(String... born) {
        List<Member> members = new ArrayList<>();
        for (String day : born) {
            members.add(new Member("p" + (members.size() + 1), members.isEmpty() ? "02" : "20", LocalDate.parse(day), 1, false, Optional.empty(), false, Set.of()));
        }
        return new Facts(TODAY, Category.URBAN, Optional.empty(), members, List.of(), List.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({"1956-10-31,2026-11", "1956-11-01,2026-11", "1956-11-02,2026-12", "1956-12-01,2026-12", "1966-12-31,2027-01", "1946-12-02,2027-01"})
    void an_age_counts_from_the_first_month_whose_first_day_sees_it(String born, String month) {
        Facts one = family(born);
        Money paid = Birthdays.topUps(one, RULES, new Month(2026, 10));
        assertEquals(Month.parse(month), Birthdays.firstOther(one, RULES, NEXT, paid));
    }

    @Test
    void a_child_that_comes_of_age_ends_a_top_up() {
        Facts two = family("1980-05-12", "2008-12-15");
        assertEquals(16600, Birthdays.topUps(two, RULES, new Month(2026, 12)).fen());
        assertEquals(Optional.of(new Month(2027, 1)), Birthdays.firstOther(two, RULES, NEXT, new Money(16600)));
        assertEquals(0, Birthdays.topUps(two, RULES, new Month(2027, 1)).fen());
    }

    @Test
    void a_birthday_that_changes_nothing_is_not_due() {
        assertEquals(Optional.empty(), Birthdays.firstOther(family("1940-05-12"), RULES, NEXT, new Money(33200)), "eighty and more is the last age");
        Facts both = family("1956-12-20", "1966-12-20");
        assertEquals(Optional.of(new Month(2027, 1)), Birthdays.firstOther(both, RULES, NEXT, new Money(8300)));
        assertEquals(24900, Birthdays.topUps(both, RULES, new Month(2027, 1)).fen());
    }

    /** Who was born on 29 February reaches an age on 1 March of a common year. */
    @Test
    void a_leap_day_is_reached_on_the_first_of_march() {
        Facts leap = family("1956-02-29");
        assertEquals(Optional.of(new Month(2026, 3)), Birthdays.firstOther(leap, RULES, new Month(2026, 1), new Money(8300)));
    }
}
