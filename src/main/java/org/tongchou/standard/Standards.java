package org.tongchou.standard;

import org.tongchou.law.rulepack.Rounding;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Standard;

/** The standard in force at an office, for other rooms. */
@Dependent
public class Standards {

    @Inject
    Lines lines;

    /** Per person and month, half-up to the fen where it is published per year; where one line holds for both sides it is that of each; empty where none is in force. */
    public Optional<Money> monthly(OfficeCode office, String category, LocalDate on) {
        return lines.at(office, Category.valueOf(category), on).or(() -> lines.at(office, Category.UNIFIED, on)).map(Standards::monthly);
    }

    /** The same as it was published by a moment: what is published or withdrawn later, for whatever day, is not known then. */
    public Optional<Money> monthlyThen(OfficeCode office, String category, LocalDate on, LocalDateTime then) {
        return lines.then(office, Category.valueOf(category), on, then).or(() -> lines.then(office, Category.UNIFIED, on, then)).map(Standards::monthly);
    }

    /** The same for the places of a province, each with its category, from what was published there and read once. */
    public BiFunction<OfficeCode, String, Optional<Money>> monthlyWithin(OfficeCode province, LocalDate on) {
        BiFunction<OfficeCode, String, Optional<Line>> held = lines.within(province, on);
        return (office, category) -> held.apply(office, category).or(() -> held.apply(office, Category.UNIFIED.name())).map(Standards::monthly);
    }

    /** The line of a place, for the month or year for which its base line was published; empty where none is in force. */
    public Optional<Standard> inForce(OfficeCode office, Category category, LocalDate on) {
        return lines.at(office, category, on).map(Line::standard);
    }

    private static Money monthly(Line line) {
        return Rounding.HALF_UP_FEN.round(line.standard().monthly());
    }
}
