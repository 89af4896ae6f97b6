package org.tongchou.price;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.price.PriceIndex;

/** Reads a month's rises; each is a text of at most four digits and six decimals, below zero for a fall. */
public final class PriceReportReading {

    private static final Pattern RISE = Pattern.compile("-?(0|[1-9][0-9]{0,3})(\\.[0-9]{1,6})?");
    private static final int LONGEST_RISE = 12;
    private static final int LONGEST_SOURCE = 300;
    private static final String INDICES = "indices";

    private PriceReportReading() {
    }

    /** The report under a cursor, which the caller closes; empty if a fault was noted. */
    public static Optional<PriceReport> read(Cursor body) {
        OfficeCode region = body.office("region");
        Month month = body.month("month");
        Map<PriceIndex, BigDecimal> rises = rises(body.object(INDICES));
        String source = body.text("source", LONGEST_SOURCE);
        if (rises.isEmpty() && !body.isFaulty(INDICES)) {
            body.fault(INDICES, "atLeastOne", "CPI, FOOD, SCPI");
        }
        return body.faults().isEmpty() ? Optional.of(new PriceReport(region, month, rises, source)) : Optional.empty();
    }

    private static Map<PriceIndex, BigDecimal> rises(Cursor indices) {
        Map<PriceIndex, BigDecimal> rises = new EnumMap<>(PriceIndex.class);
        for (PriceIndex index : PriceIndex.values()) {
            Optional<String> given = indices.optionalText(index.name(), LONGEST_RISE);
            if (given.isPresent() && !RISE.matcher(given.get()).matches()) {
                indices.fault(index.name(), "notRise");
            }
            given.filter(text -> RISE.matcher(text).matches()).ifPresent(text -> rises.put(index, new BigDecimal(text)));
        }
        indices.close();
        return rises;
    }
}
