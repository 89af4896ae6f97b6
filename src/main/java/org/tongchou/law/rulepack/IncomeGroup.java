package org.tongchou.law.rulepack;

/** The five groups of household income of L3 art. 13; the reference window is set by group. */
public enum IncomeGroup {
    WAGE, BUSINESS, PROPERTY, TRANSFER, OTHER
}
