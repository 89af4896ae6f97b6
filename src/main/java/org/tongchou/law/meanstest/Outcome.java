package org.tongchou.law.meanstest;

import org.tongchou.law.Article;

/** What a family is after the test; the first that fits. */
@Article("L1 arts. 18, 21, 22")
public enum Outcome {
    DIBAO, EDGE, RIGID_EXPENDITURE, NONE
}
