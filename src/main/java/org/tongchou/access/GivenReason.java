package org.tongchou.access;

/** An act's input that says why; the trail keeps it in the line's reason. */
public interface GivenReason {

    /** Why, in the officer's words; never personal data of a household; null where none was given. */
    String reason();
}
