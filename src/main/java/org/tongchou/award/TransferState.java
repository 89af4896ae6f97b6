package org.tongchou.award;

/** Where a transfer stands: waiting for the office that takes the family over, done, declined by it, or replaced by a later one. */
public enum TransferState { WAITING, DONE, DECLINED, WITHDRAWN }
