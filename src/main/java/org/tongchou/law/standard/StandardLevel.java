package org.tongchou.law.standard;

/** Who fixed a standard, and whether it binds or guides (L1 art. 19). */
public enum StandardLevel {
    /** The province's guidance: a municipality may fix one of its own, but none below it. */
    PROVINCE_GUIDE,
    /** The province's standard for all of it. */
    PROVINCE,
    /** A municipality's own standard. */
    CITY
}
