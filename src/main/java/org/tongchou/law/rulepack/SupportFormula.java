package org.tongchou.law.rulepack;

import org.tongchou.law.Article;

/** How the support that an obligor household owes is reckoned where nothing was agreed. */
@Article("L3 art. 13")
public enum SupportFormula {
    NONE, SUP_A, SUP_B, SUP_C, SUP_D
}
