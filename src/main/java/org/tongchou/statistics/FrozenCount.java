package org.tongchou.statistics;

import org.tongchou.access.Subject;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/**
 * What was frozen or counted again.
 *
 * @param county whose month
 * @param month which
 * @param rows how many rows of figures; 0 for one that was frozen before
 * @param differing how many rows were only found in one of both, when counted again
 */
public record FrozenCount(OfficeCode county, Month month, long rows, long differing) implements Subject {

    @Override
    public String subject() {
        return county + "/" + month;
    }
}
