package org.tongchou.law.rulepack;

import org.tongchou.law.Article;

/** What a family must spend: the kinds of rigid expenditure. */
@Article("L8 art. 5")
public enum ExpenseItem {
    LIVING, MEDICAL_SELF_PAID, EDUCATION, DISABILITY_REHABILITATION, OTHER
}
