package org.tongchou.statistics;

import java.util.List;
import org.tongchou.kernel.OfficeCode;

/**
 * A municipality with what its counties had in a month.
 *
 * @param office the municipality
 * @param name its name
 * @param counties in the order of their codes
 */
public record CountyGroup(OfficeCode office, String name, List<County> counties) {

    /**
     * A county.
     *
     * @param office its code
     * @param name its name
     * @param rows one for each category with households in support or money spent
     */
    public record County(OfficeCode office, String name, List<Monthly.Figure> rows) {
    }
}
