package org.tongchou.payment;

import java.util.List;
import org.tongchou.access.Subject;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/**
 * How far a month is in the counties of an area.
 *
 * @param month that is paid
 * @param counties those with a run that counts, in the order of their codes
 */
public record MonthProgress(Month month, List<County> counties) implements Subject {

    /**
     * A county's run, without a person.
     *
     * @param run its key
     * @param office the county
     * @param state where it stands
     * @param lines how many lines it has
     * @param total their sum
     */
    public record County(long run, OfficeCode office, RunState state, long lines, Money total) {
    }

    /** How many counties have all their lines. */
    public long done() {
        return counties.stream().filter(county -> county.state() != RunState.PREPARING).count();
    }

    @Override
    public String subject() {
        return month.toString();
    }
}
