package org.tongchou.price;

/** To whom an amount of heating is paid: once to the household, or to each person whom the award covers. */
public enum HeatingUnit { HOUSEHOLD, PERSON }
