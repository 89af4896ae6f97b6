package org.tongchou.law.award;

import org.tongchou.law.Article;

/** What about a family in support changed. */
@Article("L1 art. 46; L3 art. 30")
public enum ChangeKind { MEMBERS, INCOME, PROPERTY, ADDRESS, ACCOUNT, DEATH }
