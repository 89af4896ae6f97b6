package org.tongchou.law.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode.Level;
import org.tongchou.law.Article;
import org.tongchou.law.Finding;
import org.tongchou.law.rulepack.Standard;

/** What is checked before a standard is published; a fault bars it, a warning has to be accepted. */
@Article("L1 art. 19; L2 art. 10")
public final class StandardChecks {

    private static final Fraction FEN_PER_YUAN = Fraction.of(100);

    private StandardChecks() {
    }

    /**
     * What it is checked against.
     *
     * @param published all standards of the province and its regions
     * @param method how it was reckoned, if that is known
     * @param minimumWage fen a month in that area, if that is known
     * @param today the business day
     */
    public record Surroundings(List<DatedStandard> published, Optional<Method> method, Optional<Money> minimumWage, LocalDate today) {

        public Surroundings {
            published = List.copyOf(published);
        }

        /** The published ones of the same region and category. */
        List<DatedStandard> own(DatedStandard proposed) {
            return published.stream().filter(dated -> dated.isOf(proposed.region(), proposed.category())).toList();
        }
    }

    /** Everything that is to be said about a standard, faults first. */
    public static List<Finding> of(DatedStandard proposed, Surroundings around) {
        List<Finding> findings = new ArrayList<>();
        place(proposed).ifPresent(findings::add);
        if (findings.isEmpty() && !proposed.from().isBefore(StandardInForce.LAW)) {
            findings.addAll(StandardGuidance.of(proposed, around.published()));
        }
        findings.addAll(StandardDates.of(proposed, around.own(proposed)));
        findings.addAll(StandardMovement.of(proposed, around.own(proposed)));
        minimumWage(proposed, around.minimumWage()).ifPresent(findings::add);
        around.method().flatMap(method -> reckoned(proposed, method)).ifPresent(findings::add);
        begun(proposed, around.today()).ifPresent(findings::add);
        return findings.stream().sorted((one, other) -> one.severity().compareTo(other.severity())).toList();
    }

    private static Optional<Finding> place(DatedStandard proposed) {
        Level level = proposed.region().level();
        if (level == Level.COUNTY || level == Level.TOWNSHIP) {
            return Optional.of(Finding.fault("COUNTY_STANDARD", "/region", proposed.region().value()));
        }
        boolean fits = (level == Level.MUNICIPALITY) == (proposed.level() == StandardLevel.CITY);
        return fits ? Optional.empty() : Optional.of(Finding.fault("WRONG_LEVEL", "/level", proposed.region().value()));
    }

    private static Optional<Finding> minimumWage(DatedStandard proposed, Optional<Money> wage) {
        return wage.filter(monthly -> Fraction.of(monthly).isBelow(proposed.standard().monthly()))
            .map(monthly -> Finding.warning("ABOVE_MINIMUM_WAGE", "/amount", yuan(proposed.standard().monthly()), yuan(Fraction.of(monthly))));
    }

    /** An amount that is a whole yuan or more away from what its own method gives. */
    private static Optional<Finding> reckoned(DatedStandard proposed, Method method) {
        Standard standard = proposed.standard();
        Fraction away = Fraction.of(standard.amount()).minus(method.exact(standard.period()));
        boolean near = (away.signum() < 0 ? away.times(-1) : away).isBelow(FEN_PER_YUAN);
        return near ? Optional.empty() : Optional.of(Finding.warning("DIFFERS_FROM_METHOD", "/amount", yuan(Fraction.of(standard.amount())), yuan(method.exact(standard.period()))));
    }

    private static Optional<Finding> begun(DatedStandard proposed, LocalDate today) {
        return proposed.from().isBefore(today) ? Optional.of(Finding.warning("BEGINS_BEFORE_TODAY", "/from", proposed.from().toString())) : Optional.empty();
    }

    static String yuan(Fraction fen) {
        return fen.dividedBy(FEN_PER_YUAN).toText(4);
    }
}
