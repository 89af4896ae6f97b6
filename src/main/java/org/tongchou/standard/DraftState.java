package org.tongchou.standard;

/** Where a draft stands: at work, published, or given up. */
enum DraftState {
    DRAFT, PUBLISHED, WITHDRAWN
}
