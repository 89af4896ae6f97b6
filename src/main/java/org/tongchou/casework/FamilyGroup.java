package org.tongchou.casework;

/** How a family on file stands to support: it waits for a decision, is in support, was found low-income edge, was refused otherwise, or is in support no more. */
public enum FamilyGroup { WAITING, ACTIVE, EDGE, REFUSED, ENDED }
