package org.tongchou.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.standard.StandardInForce;

/** The standard in force at an office, for other rooms. */
@Dependent
public class Standards {

    private static final int MONTHS = 12;

    @Inject
    StandardRegister register;

    /** Per person and month, half-up to the fen where it is published per year; where one line holds for both sides it is that of each; empty where none is in force. */
    public Optional<Money> monthly(OfficeCode office, String category, LocalDate on) {
        return register.standard(office, category, on).or(() -> register.standard(office, Category.UNIFIED.name(), on)).map(Standards::monthly);
    }

    /** The same as it was published by a moment: what is published or withdrawn later, for whatever day, is not known then. */
    public Optional<Money> monthlyThen(OfficeCode office, String category, LocalDate on, LocalDateTime then) {
        return register.standardThen(office, category, on, then).or(() -> register.standardThen(office, Category.UNIFIED.name(), on, then)).map(Standards::monthly);
    }

    /** The same for the places of a province, each with its category, from what was published there and read once. */
    public BiFunction<OfficeCode, String, Optional<Money>> monthlyWithin(OfficeCode province, LocalDate on) {
        List<PublishedStandard> published = register.within(province);
        return (office, category) -> held(published, office, category, on).or(() -> held(published, office, Category.UNIFIED.name(), on)).map(Standards::monthly);
    }

    private static Optional<PublishedStandard> held(List<PublishedStandard> published, OfficeCode office, String category, LocalDate on) {
        return StandardInForce.at(published.stream().filter(standard -> office.within(standard.region()) && standard.category().equals(category)).toList(), PublishedStandard::dated, on);
    }

    /** The standard as it was published, for a month or a year; empty where none is in force. */
    public Optional<Standard> inForce(OfficeCode office, Category category, LocalDate on) {
        return register.standard(office, category.name(), on).map(PublishedStandard::standard);
    }

    private static Money monthly(PublishedStandard standard) {
        long fen = standard.amount().fen();
        return standard.unit().equals("MONTH") ? standard.amount() : new Money((fen * 2 + MONTHS) / (2 * MONTHS));
    }
}
