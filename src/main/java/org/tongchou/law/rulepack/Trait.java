package org.tongchou.law.rulepack;

/** A circumstance of a person, beside age, illness and disability, to which a province may tie a top-up. */
public enum Trait {
    SINGLE_PARENT, LOST_ONLY_CHILD, LIVING_ALONE
}
