package org.tongchou.payment;

/** What is decided about something paid too much, or comes back of it. */
public enum RecoveryAct {
    /** So much a month at most. */
    PLAN,
    /** Came back. */
    RECEIVE,
    /** Is forgiven. */
    WAIVE,
    /** Cannot be got back. */
    WRITE_OFF
}
