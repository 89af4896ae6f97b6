package org.tongchou.award;

/** Why a county does not take a family over: it does not live there, stands in support there already, or what came is incomplete. */
public enum TransferDenial { NOT_LIVING_HERE, IN_SUPPORT_HERE, INCOMPLETE }
