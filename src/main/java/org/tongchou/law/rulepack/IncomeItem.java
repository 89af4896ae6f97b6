package org.tongchou.law.rulepack;

import org.tongchou.law.Article;

/** What an income line is; each belongs to one group. */
@Article("L3 art. 13")
public enum IncomeItem {
    WAGE(IncomeGroup.WAGE), DEEMED_WAGE(IncomeGroup.WAGE), PUBLIC_POST_PAY(IncomeGroup.WAGE),
    FARMING(IncomeGroup.BUSINESS), BREEDING(IncomeGroup.BUSINESS), FORESTRY(IncomeGroup.BUSINESS), FISHERY(IncomeGroup.BUSINESS),
    TRADE(IncomeGroup.BUSINESS), OTHER_BUSINESS(IncomeGroup.BUSINESS),
    INTEREST(IncomeGroup.PROPERTY), DIVIDEND(IncomeGroup.PROPERTY), RENT(IncomeGroup.PROPERTY), LAND_SUBLEASE(IncomeGroup.PROPERTY),
    COLLECTIVE_DIVIDEND(IncomeGroup.PROPERTY),
    PENSION(IncomeGroup.TRANSFER), BASIC_PENSION(IncomeGroup.TRANSFER), UNEMPLOYMENT_BENEFIT(IncomeGroup.TRANSFER), SURVIVOR_BENEFIT(IncomeGroup.TRANSFER),
    COMPENSATION(IncomeGroup.TRANSFER), LAND_SUBSIDY(IncomeGroup.TRANSFER), GIFT(IncomeGroup.TRANSFER), SCHOLARSHIP(IncomeGroup.TRANSFER),
    MILITARY_PREFERENTIAL_PENSION(IncomeGroup.TRANSFER), FAMILY_PLANNING_AWARD(IncomeGroup.TRANSFER), GOOD_SAMARITAN_AWARD(IncomeGroup.TRANSFER),
    GOVERNMENT_RELIEF(IncomeGroup.TRANSFER), DISABILITY_SUBSIDY(IncomeGroup.TRANSFER), OLD_AGE_ALLOWANCE(IncomeGroup.TRANSFER),
    SUPPORT(IncomeGroup.TRANSFER), MAINTENANCE(IncomeGroup.TRANSFER),
    OTHER(IncomeGroup.OTHER);

    private final IncomeGroup group;

    IncomeItem(IncomeGroup group) {
        this.group = group;
    }

    public IncomeGroup group() {
        return group;
    }

    /** Whether the item is reckoned from the obligors and so never declared as a line. */
    public boolean isComputed() {
        return this == SUPPORT || this == MAINTENANCE;
    }
}
