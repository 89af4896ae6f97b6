package org.tongchou.law.rulepack;

import org.tongchou.law.Article;

/** What an X of a line composed as "1 + X" is for. */
@Article("L1 arts. 19, 20, 32")
public enum ComponentKind {
    /** What living costs in a place of the area: it moves the line itself. */
    PLACE,
    /** A kind of top-up 分类施保. */
    GROUP,
    /** A winter's heating. */
    HEATING,
    /** The price subsidy of a month. */
    PRICE
}
