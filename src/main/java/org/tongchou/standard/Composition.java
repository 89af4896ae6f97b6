package org.tongchou.standard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Finding;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Component;
import org.tongchou.law.rulepack.ComponentKind;
import org.tongchou.law.rulepack.TopUpRule;

/**
 * What a person is granted in a place on a day, composed as "1 + X".
 *
 * @param office where
 * @param on the day
 * @param lines the 1 of each category, with what the place adds to it
 * @param extras each X beside the line
 * @param warnings what has no basis or no line of the budget, ended with nothing after it, is stated twice, or is stated for nothing
 */
public record Composition(OfficeCode office, LocalDate on, List<Base> lines, List<Extra> extras, List<Finding> warnings) {

    public Composition {
        lines = List.copyOf(lines);
        extras = List.copyOf(extras);
        warnings = List.copyOf(warnings);
    }

    /**
     * A line: the base line and the place.
     *
     * @param category for whom
     * @param line as it was published and as it stands here
     * @param base fen per person and month of the base line, half-up
     * @param monthly fen per person and month of the line, half-up
     */
    public record Base(Category category, Line line, Money base, Money monthly) {

        /** What the place adds, below zero if it takes away. */
        public long step() {
            return monthly.fen() - base.fen();
        }
    }

    /** For whom and how often an amount is. */
    public enum Per {
        PERSON_MONTH, PERSON_WINTER, HOUSEHOLD_WINTER
    }

    /**
     * An X beside the line, as it is reckoned and paid elsewhere in the house.
     *
     * @param kind what it is for
     * @param who which persons, for a group
     * @param category whose line it goes with
     * @param per for whom and how often
     * @param amount fen; empty where nothing is paid on that day
     * @param sum fen a month of the line and this; empty where it is not paid by person and month
     * @param stated on what it rests and from which line of the budget it comes; empty where no pack says so
     */
    public record Extra(ComponentKind kind, Optional<TopUpRule.Who> who, Category category, Per per, Optional<Money> amount, Optional<Money> sum, Optional<Stated> stated) {
    }

    /**
     * A component, and whose pack states it.
     *
     * @param component what it says
     * @param region whose pack
     */
    public record Stated(Component component, OfficeCode region) implements Serializable {
    }

    /**
     * What another room pays beside the line.
     *
     * @param kind HEATING or PRICE
     * @param category to whom
     * @param per for whom and how often
     * @param amount fen; empty where there is a rule and nothing is paid on that day
     */
    public record Paid(ComponentKind kind, Category category, Per per, Optional<Money> amount) {
    }
}
