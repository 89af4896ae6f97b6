package org.tongchou.payment;

import org.tongchou.kernel.Money;
import org.tongchou.law.fund.BudgetUse;
import org.tongchou.law.fund.FundSource;

/**
 * What a source bears of a run, beside its plan of the year.
 *
 * @param source whose money
 * @param total what it bears of the run, fen
 * @param plan the budget of the year, fen
 * @param used what was used of it by other runs, fen
 * @param left what the county holds of the source besides, fen; below zero where it is short
 * @param use how far the plan is used up with this run
 */
public record SourceSum(FundSource source, Money total, Money plan, Money used, Money left, BudgetUse use) {
}
