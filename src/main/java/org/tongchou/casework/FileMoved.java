package org.tongchou.casework;

import org.tongchou.kernel.OfficeCode;

/**
 * The file of a family in support went to another office, with all that casework keeps of it; whoever keeps more of it in rows of the former office
 * moves them in the same transaction.
 *
 * @param number the file
 * @param from the township that had it
 * @param to the township that has it now
 */
public record FileMoved(String number, OfficeCode from, OfficeCode to) {
}
