package org.tongchou.law.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tongchou.kernel.Fraction;
import org.tongchou.law.Article;
import org.tongchou.law.Finding;

/** How far a standard moves from those before it: a fall, and more than a fifth either way within a year. */
@Article("L1 art. 19")
final class StandardMovement {

    private static final Fraction FIFTH = Fraction.ofPercent(BigDecimal.valueOf(20));

    private StandardMovement() {
    }

    static List<Finding> of(DatedStandard proposed, List<DatedStandard> own) {
        List<Finding> findings = new ArrayList<>();
        StandardDates.before(proposed, own).filter(earlier -> proposed.annual().isBelow(earlier.annual()))
            .ifPresent(earlier -> findings.add(Finding.warning("FALL", "/amount", StandardChecks.yuan(earlier.annual()), StandardChecks.yuan(proposed.annual()))));
        withinAYear(proposed, own).map(DatedStandard::annual).filter(earlier -> isFar(earlier, proposed.annual())).findFirst()
            .ifPresent(earlier -> findings.add(Finding.warning("SWING", "/amount", StandardChecks.yuan(earlier), StandardChecks.yuan(proposed.annual()))));
        return findings;
    }

    /** Those in force on a day of the year before it begins. */
    private static Stream<DatedStandard> withinAYear(DatedStandard proposed, List<DatedStandard> own) {
        LocalDate yearBefore = proposed.from().minusYears(1);
        Stream<DatedStandard> begun = own.stream().filter(dated -> dated.from().isAfter(yearBefore) && dated.from().isBefore(proposed.from()));
        return Stream.concat(StandardInForce.ofRegion(own, yearBefore).stream(), begun);
    }

    private static boolean isFar(Fraction earlier, Fraction now) {
        Fraction limit = earlier.times(FIFTH);
        return earlier.plus(limit).isBelow(now) || now.isBelow(earlier.minus(limit));
    }
}
