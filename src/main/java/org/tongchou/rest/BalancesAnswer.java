package org.tongchou.rest;

import java.util.List;
import org.tongchou.fund.Balance;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;

/**
 * What an office holds in a year (api.md "Funds"), amounts in fen.
 *
 * @param office whose
 * @param year of the budget
 * @param rows one for each source
 */
record BalancesAnswer(OfficeCode office, int year, List<Row> rows) {

    record Row(String source, Money budget, Money received, Money transferred, Money paid, Money returned, Money balance, Money earmarked, Money ruralPaid) {

        static Row of(Balance balance) {
            return new Row(balance.source().name(), balance.budget(), balance.received(), balance.transferred(), balance.paid(), balance.returned(), balance.balance(),
                balance.rural().earmarked(), balance.rural().paid());
        }
    }

    static BalancesAnswer of(OfficeCode office, int year, List<Balance> balances) {
        return new BalancesAnswer(office, year, balances.stream().map(Row::of).toList());
    }
}
