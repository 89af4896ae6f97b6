package org.tongchou.standard;

/** What may be done with a drafted standard. */
public enum StandardAct {
    PUBLISH, WITHDRAW
}
