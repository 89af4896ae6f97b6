package org.tongchou.law.rulepack;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Article;

/**
 * An X of a line composed as "1 + X": one base line for everybody in an area, and dated components. That of a place moves the line there; those of groups, heating and prices
 * say on what it rests and from which line of the budget it comes what is reckoned and paid elsewhere.
 *
 * @param code its name among those of the pack
 * @param scope what it is for
 * @param step how it moves the line; given for a place and for nothing else
 * @param term from when and how long
 * @param basis on which paper it rests
 * @param budgetLine from which line of the budget it is paid
 */
@Article("L1 arts. 19, 20, 32")
public record Component(String code, Scope scope, Optional<Step> step, Term term, String basis, String budgetLine) {

    private static final int MONTHS = 12;

    public Component {
        Objects.requireNonNull(term);
        if (step.isPresent() != (scope.kind() == ComponentKind.PLACE)) {
            throw new IllegalArgumentException("a place alone moves the line");
        }
    }

    /**
     * What a component is for; no two of a pack are for the same on one day.
     *
     * @param place the region below the pack's own, for {@code PLACE}
     * @param group the kind of top-up, for {@code GROUP}
     */
    public record Scope(ComponentKind kind, Optional<OfficeCode> place, Optional<TopUpKind> group) {

        public Scope {
            if (place.isPresent() != (kind == ComponentKind.PLACE) || group.isPresent() != (kind == ComponentKind.GROUP)) {
                throw new IllegalArgumentException("component does not say what it is for");
            }
        }

        boolean reaches(OfficeCode office) {
            return place.filter(office::within).isPresent();
        }
    }

    /** How the line of a place follows from the base line. */
    public sealed interface Step {

        /** Exact fen for the period of the base line. */
        Fraction from(Standard base);
    }

    /** @param factor the place coefficient, above zero */
    public record Coefficient(Fraction factor) implements Step {
        @Override
        public Fraction from(Standard base) {
            return Fraction.of(base.amount()).times(factor);
        }
    }

    /** @param monthly fen per person and month on top of the base line */
    public record Supplement(Money monthly) implements Step {
        @Override
        public Fraction from(Standard base) {
            return Fraction.of(base.amount()).plus(Fraction.of(monthly).times(base.period() == Standard.Period.MONTH ? 1 : MONTHS));
        }
    }

    boolean covers(LocalDate day) {
        return term.covers(day);
    }
}
