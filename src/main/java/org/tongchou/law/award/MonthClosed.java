package org.tongchou.law.award;

import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Article;

/**
 * A county's month is closed: every line of its run is settled, issued anew or given back to the fund. Fired by the room that pays, in the
 * transaction of the act, so that whoever freezes the month's figures does it together with the act or not at all. It stands here and not with
 * payments because the room of figures knows no classes of the rooms that it counts.
 *
 * @param county the county whose month it is
 * @param month the month that was paid
 */
@Article("payments.md Closing a month")
public record MonthClosed(OfficeCode county, Month month) {
}
