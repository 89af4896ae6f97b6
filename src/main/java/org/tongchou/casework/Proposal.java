package org.tongchou.casework;

/** What the township proposes to the county. */
public enum Proposal { CONFIRM, REFUSE }
