package org.tongchou.price;

import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;

/** Reads what a region pays for heating. */
public final class HeatingRateReading {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 200;
    /** A winter lies between September and the June after it. */
    private static final int EARLIEST = 9;
    private static final int LATEST = 6;

    private HeatingRateReading() {
    }

    /** The rate under a cursor, which the caller closes; empty if a fault was noted. */
    public static Optional<HeatingRate> read(Cursor body) {
        OfficeCode region = body.office("region");
        int season = body.count("season", FIRST_YEAR, LAST_YEAR);
        Category category = body.oneOf("category", Category.class);
        HeatingUnit unit = body.oneOf("unit", HeatingUnit.class);
        Money amount = body.amount("amount");
        Month first = body.month("firstMonth");
        Month last = body.month("lastMonth");
        String document = body.text("document", LONGEST);
        if (body.faults().isEmpty() && first.isBefore(new Month(season, EARLIEST))) {
            body.fault("firstMonth", "outsideWinter", season);
        }
        if (body.faults().isEmpty() && (last.isBefore(first) || last.isAfter(new Month(season + 1, LATEST)))) {
            body.fault("lastMonth", "outsideWinter", season);
        }
        return body.faults().isEmpty() ? Optional.of(new HeatingRate(region, season, category, unit, amount, first, last, document)) : Optional.empty();
    }
}
