package org.tongchou.law.rulepack;

/** What a property rule looks at. */
public enum PropertyTest {
    FINANCIAL_ASSETS_PER_CAPITA, VEHICLES, HOUSING_UNITS, COMPANY_CAPITAL
}
