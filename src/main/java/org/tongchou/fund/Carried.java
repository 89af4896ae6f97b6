package org.tongchou.fund;

import java.util.List;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;

/**
 * What went from a year into the next.
 *
 * @param office whose books
 * @param year that ended
 * @param rows each source of which something was left
 */
public record Carried(OfficeCode office, int year, List<Row> rows) {

    /**
     * A source.
     *
     * @param source which
     * @param amount fen that were left
     * @param bound how much of it is bound to the countryside, and stays so
     */
    public record Row(FundSource source, Money amount, Money bound) {
    }
}
