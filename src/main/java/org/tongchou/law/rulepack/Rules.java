package org.tongchou.law.rulepack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.law.Article;

/**
 * The arithmetic part of a rule pack with the standards in force: all that the means test needs to know beside the facts. An empty list or an empty optional switches
 * that rule off.
 *
 * @param standards by category, at least one
 * @param edgeMultiplier how many times the standard the edge line is
 */
@Article("L1 arts. 18-23; L3 arts. 13, 40")
public record Rules(Era era, Map<Category, Standard> standards, Fraction edgeMultiplier, Windows windows, List<Exemption> exemptIncome, WorkCost workCost,
        SupportFormula support, Maintenance maintenance, List<Deduction> deductions, List<PropertyRule> property, Optional<Rigid> rigid, Benefit benefit,
        TopUpRules topUps, Optional<SinglePersonRule> singlePerson) {

    /** The edge line of a rule pack that sets none: one and a half standards. */
    public static final Fraction USUAL_EDGE = Fraction.of(new BigDecimal("1.5"));

    public Rules {
        Map<Category, Standard> ordered = new EnumMap<>(Category.class);
        ordered.putAll(standards);
        standards = Collections.unmodifiableMap(ordered);
        exemptIncome = List.copyOf(exemptIncome);
        deductions = List.copyOf(deductions);
        property = List.copyOf(property);
        List.of(era, windows, workCost, support, maintenance, rigid, benefit, topUps, singlePerson).forEach(Objects::requireNonNull);
        if (standards.isEmpty() || edgeMultiplier.signum() <= 0) {
            throw new IllegalArgumentException("no standard or no edge line");
        }
    }

    /** The standard of a category. @throws IllegalArgumentException if these rules have none */
    public Standard standard(Category category) {
        return Optional.ofNullable(standards.get(category)).orElseThrow(() -> new IllegalArgumentException("no standard for this category"));
    }

    /** The first row in force on a day that exempts an item. */
    public Optional<Exemption> exemption(IncomeItem item, LocalDate on) {
        for (int row = 0; row < exemptIncome.size(); row++) {
            Exemption exemption = exemptIncome.get(row);
            if (exemption.item() == item && exemption.isInForce(on)) {
                return Optional.of(exemption);
            }
        }
        return Optional.empty();
    }

    /** Whether both make the same of every family; the generation of texts that they carry out is looked past. */
    public boolean reckonsLike(Rules other) {
        return new Rules(other.era, standards, edgeMultiplier, windows, exemptIncome, workCost, support, maintenance, deductions, property, rigid, benefit, topUps, singlePerson).equals(other);
    }

    /** The same rules with other standards; for what-if questions and for putting the standards in force into a pack. */
    public Rules withStandards(Map<Category, Standard> others) {
        return new Rules(era, others, edgeMultiplier, windows, exemptIncome, workCost, support, maintenance, deductions, property, rigid, benefit, topUps, singlePerson);
    }
}
