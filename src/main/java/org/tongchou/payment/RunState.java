package org.tongchou.payment;

/** Where a payment run stands: its lines are being added, somebody else has to release it, it is paid and never changes, or it was given up before that. */
public enum RunState { PREPARING, PREPARED, RELEASED, CANCELLED }
