package org.tongchou.law.meanstest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tongchou.law.Cases;
import org.tongchou.law.rulepack.Rules;

/** Families and rules to try a property on: the worked cases, mixed with each other, and invented ones, from one seed. */
final class Trials {

    private static final int ROUNDS = 6000;
    private static final List<Cases.Question> KNOWN = known();

    final Random random;
    private final long seed;

    Trials(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        System.out.println("seed " + seed);
    }

    /** One try; the text says which, to find it again. */
    interface Trial {
        void run(Facts facts, Rules rules, String which);
    }

    void each(Trial trial) {
        for (int round = 0; round < ROUNDS; round++) {
            String which = "seed " + seed + " round " + round;
            LocalDate on = random.nextInt(4) == 0 ? LocalDate.of(2028, 2, 29) : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            Rules rules = random.nextInt(4) == 0 ? pick(KNOWN).rules() : new InventedRules(random, on).next();
            Facts facts = random.nextInt(4) == 0 ? pick(KNOWN).facts() : null;
            if (facts == null && rules.standards().size() == 3) {
                facts = new InventedFamilies(random, on).next(rules);
            }
            if (facts != null && rules.standards().containsKey(facts.category())) {
                trial.run(facts, rules, which);
            }
        }
    }

    <T> T pick(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    private static List<Cases.Question> known() {
        List<Cases.Question> known = new ArrayList<>();
        for (JsonNode one : Cases.file("means-test-cases.json")) {
            known.add(Cases.question(one.get("request")));
        }
        return known;
    }
}
