package org.tongchou.payment;

/** Where a payment run stands; once released its lines never change. */
public enum RunState { PREPARED, RELEASED }
