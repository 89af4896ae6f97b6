package org.tongchou.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.standard.DatedStandard;
import org.tongchou.law.standard.Method;
import org.tongchou.law.standard.StandardLevel;

/** Reads a drafted standard: its amount in fen for a month or a year, its days, and how it came about. */
public final class StandardProposalReading {

    private static final int LONGEST_DOCUMENT = 200;
    private static final int LONGEST = 100;

    private StandardProposalReading() {
    }

    /** The standard under a cursor, which the caller closes; empty if a fault was noted. */
    public static Optional<StandardProposal> read(Cursor body) {
        OfficeCode region = body.office("region");
        Category category = body.oneOf("category", Category.class);
        StandardLevel level = body.oneOf("level", StandardLevel.class);
        Standard.Period unit = body.oneOf("unit", Standard.Period.class);
        Money amount = body.amount("amount");
        LocalDate from = body.date("from");
        Optional<LocalDate> to = body.optionalDate("to");
        StandardOrigin origin = origin(body);
        if (amount.isZero()) {
            body.fault("amount", "notAboveZero");
        }
        return body.faults().isEmpty() ? Optional.of(new StandardProposal(new DatedStandard(region, category, level, new Standard(amount, unit), from, to), origin))
            : Optional.empty();
    }

    private static StandardOrigin origin(Cursor body) {
        Optional<Method> method = MethodDocument.optional(body);
        return new StandardOrigin(body.text("document", LONGEST_DOCUMENT), body.optionalText("docNumber", LONGEST), body.optionalText("approvedBy", LONGEST),
            body.optionalDate("publishedOn"), method, body.optionalAmount("minimumWage"));
    }
}
