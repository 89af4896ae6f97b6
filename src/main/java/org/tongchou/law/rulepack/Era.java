package org.tongchou.law.rulepack;

/** Which generation of national texts a rule pack carries out. */
public enum Era {
    R1999_URBAN, R2012, R2021, R2026
}
