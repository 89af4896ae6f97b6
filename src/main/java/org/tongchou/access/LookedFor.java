package org.tongchou.access;

/** A question that is a look at a family only when it is asked for a person; the trail keeps it only then. */
public interface LookedFor {

    /** Whether it asks for a person. */
    boolean aboutAPerson();
}
