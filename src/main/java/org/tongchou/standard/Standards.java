package org.tongchou.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;

/** The standard in force at an office, for other rooms. */
@Dependent
public class Standards {

    private static final int MONTHS = 12;

    @Inject
    StandardRegister register;

    /** Per person and month, half-up to the fen where it is published per year; empty where none is in force. */
    public Optional<Money> monthly(OfficeCode office, String category, LocalDate on) {
        return register.standard(office, category, on).map(Standards::monthly);
    }

    private static Money monthly(PublishedStandard standard) {
        long fen = standard.amount().fen();
        return standard.unit().equals("MONTH") ? standard.amount() : new Money((fen * 2 + MONTHS) / (2 * MONTHS));
    }
}
