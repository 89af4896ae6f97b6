package org.tongchou.payment;

import java.util.EnumSet;

/** Where a payment run stands; once released its lines never change. */
public enum RunState {
    /** Its lines are being added. */
    PREPARING,
    /** Somebody else has to release it. */
    PREPARED,
    RELEASED,
    /** A file for a bank was taken out. */
    SENT,
    /** A bank has answered; what is still without a result is waited for. */
    PARTLY_RETURNED,
    /** Every line is settled, issued anew or given back to the fund. */
    CLOSED,
    /** Given up before its release. */
    CANCELLED;

    /** Whether its lines are for the bank, so that nothing of them changes any more. */
    public boolean released() {
        return EnumSet.of(RELEASED, SENT, PARTLY_RETURNED, CLOSED).contains(this);
    }
}
