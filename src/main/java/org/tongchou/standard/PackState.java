package org.tongchou.standard;

/** Where a rule pack stands for its readers: at work, published for a later day, in force, followed by a newer one, or withdrawn. */
public enum PackState {
    DRAFT, SCHEDULED, IN_FORCE, PAST, WITHDRAWN
}
