package org.tongchou.standard;

/** What can be done to a rule pack. */
public enum PackAct {
    REVISE, PUBLISH, WITHDRAW
}
