package org.tongchou.standard;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.json.Cursor;
import org.tongchou.json.Json;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.price.PriceIndex;
import org.tongchou.law.price.PriceLinkage;
import org.tongchou.law.price.SubsidyAmount;
import org.tongchou.law.price.Trigger;
import org.tongchou.law.rulepack.Rounding;

/**
 * Reads the part {@code priceLinkage} of a rule pack: triggers in per cent, the amount in fen per person and month, rounding, floor and the paper it follows.
 * It stands beside {@code rules}, not in it.
 */
public final class PriceLinkageReading {

    private static final int MOST_STEPS = 20;
    private static final int HIGHEST_RISE = 1000;
    private static final int HIGHEST_DIVISOR = 1200;
    private static final int LONGEST_BASIS = 500;
    private static final String STEPS = "steps";

    private enum Kind {
        FIXED, STANDARD_TIMES_INDEX, STEPS
    }

    private PriceLinkageReading() {
    }

    /** The linkage in a text that was validated before. @throws org.tongchou.json.InvalidDocument if it was not */
    public static PriceLinkage of(String document) {
        return Json.read(document.getBytes(StandardCharsets.UTF_8), PriceLinkageReading::read).orElseThrow();
    }

    /** The linkage under a cursor, which is closed; empty if a fault was noted in it. */
    public static Optional<PriceLinkage> read(Cursor linkage) {
        List<Trigger> triggers = triggers(linkage);
        Optional<SubsidyAmount> amount = amount(linkage.object("amount"), triggers);
        Rounding rounding = linkage.oneOf("rounding", Rounding.class);
        Money minimum = linkage.optionalAmount("minimumMonthly").orElse(Money.ZERO);
        linkage.optionalText("basis", LONGEST_BASIS);
        linkage.close();
        return linkage.faults().isWithin(linkage.pointer()) ? Optional.empty() : amount.map(how -> new PriceLinkage(triggers, how, rounding, minimum));
    }

    private static List<Trigger> triggers(Cursor linkage) {
        List<Trigger> triggers = new ArrayList<>();
        Set<PriceIndex> seen = new HashSet<>();
        for (Cursor row : linkage.objects("triggers", PriceIndex.values().length)) {
            Trigger trigger = new Trigger(row.oneOf("index", PriceIndex.class), rise(row, "atLeast"));
            if (!row.isFaulty("index") && !seen.add(trigger.index())) {
                row.fault("index", "duplicateIndex");
            }
            triggers.add(trigger);
            row.close();
        }
        if (triggers.isEmpty()) {
            linkage.fault("triggers", "missing");
        }
        return triggers;
    }

    private static Optional<SubsidyAmount> amount(Cursor amount, List<Trigger> triggers) {
        Kind kind = amount.oneOf("kind", Kind.class);
        if (amount.isFaulty("kind")) {
            return Optional.empty();
        }
        Optional<SubsidyAmount> read = switch (kind) {
            case FIXED -> Optional.of(new SubsidyAmount.Fixed(amount.amount("monthly")));
            case STANDARD_TIMES_INDEX -> Optional.of(new SubsidyAmount.StandardTimesIndex());
            case STEPS -> steps(amount, triggers);
        };
        amount.close();
        return read;
    }

    private static Optional<SubsidyAmount> steps(Cursor amount, List<Trigger> triggers) {
        List<SubsidyAmount.Step> steps = new ArrayList<>();
        for (Cursor row : amount.objects(STEPS, MOST_STEPS)) {
            Fraction from = rise(row, "from");
            int divisor = row.count("divisor", 1, HIGHEST_DIVISOR);
            boolean rises = steps.isEmpty() ? covers(from, triggers) : steps.get(steps.size() - 1).from().isBelow(from);
            if (!row.isFaulty("from") && !rises) {
                row.fault("from", steps.isEmpty() ? "stepAboveTrigger" : "stepsDoNotRise");
            }
            steps.add(new SubsidyAmount.Step(from, divisor));
            row.close();
        }
        if (steps.isEmpty()) {
            amount.fault(STEPS, "missing");
        }
        return amount.isFaulty(STEPS) ? Optional.empty() : Optional.of(new SubsidyAmount.Steps(steps));
    }

    /** Whether no trigger lies below the lowest step, where it would bring nothing. */
    private static boolean covers(Fraction lowest, List<Trigger> triggers) {
        return triggers.stream().noneMatch(trigger -> trigger.atLeast().isBelow(lowest));
    }

    private static Fraction rise(Cursor row, String field) {
        BigDecimal percent = row.decimal(field, HIGHEST_RISE);
        return Fraction.of(percent);
    }
}
