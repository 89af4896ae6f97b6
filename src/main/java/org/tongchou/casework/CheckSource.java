package org.tongchou.casework;

/** Where an information check asks (L1 art. 41). */
public enum CheckSource { BANK, PAYMENT_INSTITUTION, SECURITIES, INSURANCE, VEHICLE, HOUSING, COMPANY, TAX, SOCIAL_SECURITY }
