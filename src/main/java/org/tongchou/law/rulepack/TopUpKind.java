package org.tongchou.law.rulepack;

/** Whom a top-up is for. */
public enum TopUpKind {
    AGE, SEVERE_DISABILITY, SERIOUS_ILLNESS, STUDENT, TRAIT
}
