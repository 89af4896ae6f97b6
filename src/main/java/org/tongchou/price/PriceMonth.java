package org.tongchou.price;

import java.time.LocalDateTime;
import java.util.List;
import org.tongchou.access.Subject;

/**
 * A month's rises in a region with what they bring.
 *
 * @param report the rises
 * @param revision 1 for the first record of the month, one more for each correction
 * @param current whether it is the newest of its month
 * @param recordedBy who recorded it
 * @param recordedAt when, in business time
 * @param lines one for each category with a standard in force; none where no price linkage was in force
 */
public record PriceMonth(PriceReport report, int revision, boolean current, String recordedBy, LocalDateTime recordedAt, List<PriceLine> lines) implements Subject {

    public PriceMonth {
        lines = List.copyOf(lines);
    }

    /** Whether it brings something to anybody. */
    public boolean triggered() {
        return lines.stream().anyMatch(line -> line.index().isPresent());
    }

    @Override
    public String subject() {
        return report.region() + " " + report.month() + " " + revision;
    }
}
