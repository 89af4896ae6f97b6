package org.tongchou.law.rulepack;

/** Whose standard applies: the urban, the rural, or one for both. */
public enum Category {
    URBAN, RURAL, UNIFIED
}
