package org.tongchou.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Benefit;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.SinglePersonRule;
import org.tongchou.law.rulepack.TopUpKind;
import org.tongchou.law.rulepack.TopUpRule;
import org.tongchou.law.rulepack.TopUpRules;
import org.tongchou.law.rulepack.Trait;

/** Reads what a rule pack grants: the benefit, the top-ups and the support of a single person. */
final class RulesReadingGrants {

    private static final int OLDEST = 200;

    /** What was read; harmless values stand where a fault was noted. */
    record Read(Benefit benefit, TopUpRules topUps, Optional<SinglePersonRule> singlePerson) {
    }

    private RulesReadingGrants() {
    }

    static Read read(Cursor rules) {
        return new Read(benefit(rules.object("benefit")), rules.optionalObject("topUps").map(RulesReadingGrants::topUps).orElse(TopUpRules.NONE),
            rules.optionalObject("singlePerson").map(RulesReadingGrants::singlePerson));
    }

    private static Benefit benefit(Cursor benefit) {
        List<Benefit.Tier> tiers = new ArrayList<>();
        for (Cursor tier : benefit.objects("tiers", RulesReading.MOST_ROWS)) {
            tiers.add(new Benefit.Tier(tier.amount("upToPerCapitaAnnual"), tier.amount("perPersonMonthly")));
            tier.close();
        }
        Benefit read = new Benefit(benefit.oneOf("mode", Benefit.Mode.class), benefit.oneOf("rounding", Rounding.class),
            benefit.optionalAmount("minimumMonthly").orElse(Money.ZERO), tiers);
        benefit.close();
        return read;
    }

    private static TopUpRules topUps(Cursor topUps) {
        List<TopUpRule> kinds = new ArrayList<>();
        for (Cursor row : topUps.objects("kinds", RulesReading.MOST_ROWS)) {
            TopUpKind kind = row.oneOf("kind", TopUpKind.class);
            if (row.isFaulty("kind")) {
                anyKind(row);
            } else {
                topUp(row, kind).ifPresent(kinds::add);
            }
        }
        TopUpRules read = new TopUpRules(topUps.oneOf("mode", TopUpRules.Mode.class), topUps.oneOf("rounding", Rounding.class), kinds);
        topUps.close();
        return read;
    }

    /** A row of an unknown kind may have the fields of every kind; what is wrong in them is named all the same. */
    private static void anyKind(Cursor row) {
        row.optionalDecimal("percent", RulesReading.HIGHEST_PERCENT);
        row.optionalAmount("flatMonthly");
        row.optionalCount("minAge", 0, OLDEST);
        row.optionalCount("maxAge", 0, OLDEST);
        row.optionalOneOf("trait", Trait.class);
        row.close();
    }

    private static Optional<TopUpRule> topUp(Cursor row, TopUpKind kind) {
        Optional<TopUpRule.Amount> share = row.optionalDecimal("percent", RulesReading.HIGHEST_PERCENT).map(percent -> new TopUpRule.Share(Fraction.ofPercent(percent)));
        Optional<TopUpRule.Amount> flat = row.optionalAmount("flatMonthly").map(TopUpRule.Flat::new);
        Optional<TopUpRule.Who> who = who(row, kind);
        row.close();
        if (share.isPresent() == flat.isPresent()) {
            row.faults().add(row.pointer(), "exactlyOne", "percent, flatMonthly");
            return Optional.empty();
        }
        return who.map(fits -> new TopUpRule(fits, share.or(() -> flat).orElseThrow()));
    }

    private static Optional<TopUpRule.Who> who(Cursor row, TopUpKind kind) {
        if (kind == TopUpKind.TRAIT) {
            return Optional.of(new TopUpRule.Who(kind, Optional.empty(), Optional.empty(), Optional.of(row.oneOf("trait", Trait.class))));
        }
        if (kind != TopUpKind.AGE) {
            return Optional.of(new TopUpRule.Who(kind, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        Optional<Integer> minAge = row.optionalCount("minAge", 0, OLDEST);
        Optional<Integer> maxAge = row.optionalCount("maxAge", 0, OLDEST);
        if (minAge.isEmpty() && maxAge.isEmpty()) {
            row.faults().add(row.pointer(), "atLeastOne", "minAge, maxAge");
            return Optional.empty();
        }
        return Optional.of(new TopUpRule.Who(kind, minAge, maxAge, Optional.empty()));
    }

    private static Optional<Money> fixed(Cursor single, SinglePersonRule.Mode mode) {
        Optional<Money> fixed = single.optionalAmount("fixedMonthly");
        if (mode == SinglePersonRule.Mode.FIXED_AMOUNT && fixed.isEmpty()) {
            single.fault("fixedMonthly", "missing");
            return Optional.of(Money.ZERO);
        }
        return fixed;
    }

    private static SinglePersonRule singlePerson(Cursor single) {
        SinglePersonRule.Mode mode = single.oneOf("mode", SinglePersonRule.Mode.class);
        SinglePersonRule read = new SinglePersonRule(mode, fixed(single, mode));
        single.close();
        return read;
    }
}
