package org.tongchou.payment;

import org.tongchou.kernel.Month;

/**
 * A month was begun for all counties; their runs wait to be filled.
 *
 * @param month that is paid
 */
public record MonthBegun(Month month) {
}
