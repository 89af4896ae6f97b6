package org.tongchou.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Standard;

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

    /** The standard as it was published, for a month or a year; empty where none is in force. */
    public Optional<Standard> inForce(OfficeCode office, Category category, LocalDate on) {
        return register.standard(office, category.name(), on).map(PublishedStandard::standard);
    }

    private static Money monthly(PublishedStandard standard) {
        long fen = standard.amount().fen();
        return standard.unit().equals("MONTH") ? standard.amount() : new Money((fen * 2 + MONTHS) / (2 * MONTHS));
    }
}
