package org.tongchou.roll;

import java.util.List;
import org.tongchou.access.Subject;
import org.tongchou.kernel.Money;

/**
 * What a roll holds, or what became of it.
 *
 * @param mark the mark of the file, 64 hexadecimal digits
 * @param taken whether it was taken over
 * @param families how many families can be or were entered
 * @param persons how many persons
 * @param monthly fen a month of all of them
 * @param faultCount how many things are wrong
 * @param faults the first of them
 */
public record RollReport(String mark, boolean taken, int families, int persons, Money monthly, int faultCount, List<RollFault> faults) implements Subject {

    private static final int SHOWN = 16;

    @Override
    public String subject() {
        return "roll-" + mark.substring(0, SHOWN);
    }
}
