package org.tongchou.casework;

/** A field that reading desks see covered. */
public enum PersonalField {

    /** The citizen number of one member. */
    ID_NUMBER,

    /** The telephone number. */
    PHONE,

    /** The address behind the division. */
    ADDRESS,

    /** The number of the account that support is paid to. */
    ACCOUNT
}
