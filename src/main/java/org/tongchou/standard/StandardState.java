package org.tongchou.standard;

/** Where a drafted standard stands: at work, published, or withdrawn before it began. */
public enum StandardState {
    DRAFT, PUBLISHED, WITHDRAWN
}
