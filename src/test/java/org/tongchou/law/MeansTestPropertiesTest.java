package org.tongchou.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.kernel.Money;
import org.tongchou.law.Cases.Question;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.IncomeLine;
import org.tongchou.law.meanstest.MeansTest;
import org.tongchou.law.rulepack.IncomeItem;
import org.tongchou.law.rulepack.Rules;

/** What must hold for every family, tried on families and rules mixed at random from a fixed seed. */
@Tag("law")
class MeansTestPropertiesTest {

    private static final long SEED = 349901;
    private static final int ROUNDS = 4000;
    private static final List<Question> KNOWN = new ArrayList<>();

    private Random random = new Random(SEED);

    @BeforeAll
    static void read_the_worked_cases() {
        System.out.println("seed " + SEED);
        for (JsonNode one : Cases.file("means-test-cases.json")) {
            KNOWN.add(Cases.question(one.get("request")));
        }
    }

    @Test
    void no_amount_is_ever_below_zero_and_the_total_is_the_sum() {
        repeat((round, facts, rules) -> {
            Assessment assessment = MeansTest.assess(facts, rules);
            assertFalse(assessment.benefitMonthly().isNegative() || assessment.countableAnnualIncome().isNegative(), at(round));
            long topUps = assessment.topUps().stream().mapToLong(topUp -> topUp.monthly().fen()).sum();
            assertEquals(assessment.totalMonthly().fen(), assessment.benefitMonthly().fen() + topUps, at(round));
        });
    }

    @Test
    void the_order_of_lines_changes_nothing() {
        repeat((round, facts, rules) -> {
            Assessment one = MeansTest.assess(facts, rules);
            Assessment other = MeansTest.assess(shuffled(facts), rules);
            assertEquals(List.of(one.outcome(), one.countableAnnualIncome(), one.benefitMonthly(), one.totalMonthly(), one.propertyTests(), one.reasons()),
                List.of(other.outcome(), other.countableAnnualIncome(), other.benefitMonthly(), other.totalMonthly(), other.propertyTests(), other.reasons()), at(round));
            assertEquals(new HashSet<>(one.topUps()), new HashSet<>(other.topUps()), at(round));
        });
    }

    /** A single person of an edge family is left out: a family that stops being dibao may let one of its members in alone. */
    @Test
    void one_more_fen_of_income_never_raises_the_benefit_of_a_family() {
        repeat((round, facts, rules) -> {
            if (facts.singlePerson().isPresent() || rules.benefit().tiers().stream().anyMatch(tier -> !rises(rules))) {
                return;
            }
            Assessment before = MeansTest.assess(facts, rules);
            Assessment after = MeansTest.assess(with(facts, new IncomeLine(facts.members().get(0).ref(), IncomeItem.OTHER, new IncomeLine.Annual(new Money(1)))), rules);
            assertTrue(after.benefitMonthly().compareTo(before.benefitMonthly()) <= 0, at(round));
            assertTrue(after.outcome().ordinal() >= before.outcome().ordinal(), at(round));
        });
    }

    private static boolean rises(Rules rules) {
        for (int tier = 1; tier < rules.benefit().tiers().size(); tier++) {
            if (rules.benefit().tiers().get(tier).perPersonMonthly().compareTo(rules.benefit().tiers().get(tier - 1).perPersonMonthly()) > 0) {
                return false;
            }
        }
        return true;
    }

    private void repeat(Trial trial) {
        for (int round = 0; round < ROUNDS; round++) {
            Facts facts = KNOWN.get(random.nextInt(KNOWN.size())).facts();
            Rules rules = KNOWN.get(random.nextInt(KNOWN.size())).rules();
            if (rules.standards().containsKey(facts.category())) {
                Money extra = new Money(random.nextInt(3_000_000));
                trial.run(round, with(facts, new IncomeLine(facts.members().get(0).ref(), IncomeItem.RENT, new IncomeLine.Annual(extra))), rules);
            }
        }
    }

    private static Facts with(Facts facts, IncomeLine line) {
        List<IncomeLine> lines = new ArrayList<>(facts.income());
        lines.add(line);
        return new Facts(facts.on(), facts.category(), facts.singlePerson(), facts.members(), lines, facts.expenses(), facts.obligors(), facts.assets());
    }

    private Facts shuffled(Facts facts) {
        return new Facts(facts.on(), facts.category(), facts.singlePerson(), shuffled(facts.members()), shuffled(facts.income()), shuffled(facts.expenses()),
            shuffled(facts.obligors()), shuffled(facts.assets()));
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static String at(int round) {
        return "seed " + SEED + " round " + round;
    }

    /** One try. */
    private interface Trial {
        void run(int round, Facts facts, Rules rules);
    }
}
