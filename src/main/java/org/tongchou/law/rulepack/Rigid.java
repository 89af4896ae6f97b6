package org.tongchou.law.rulepack;

import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;

/**
 * Who is a rigid expenditure family.
 *
 * @param disposableIncomePerCapitaAnnual fen a year below which the income of each member must lie
 * @param threshold part of the income that the expenses must reach
 */
@Article("L8 art. 4")
public record Rigid(Money disposableIncomePerCapitaAnnual, Fraction threshold) {

    public Rigid {
        if (disposableIncomePerCapitaAnnual.isNegative() || threshold.signum() < 0) {
            throw new IllegalArgumentException("limit below zero");
        }
    }
}
