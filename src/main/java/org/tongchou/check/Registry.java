package org.tongchou.check;

import java.util.List;

/** Whoever answers for the sources of an information check. */
public interface Registry {

    /** Whether there is one to ask at all. */
    boolean configured();

    /**
     * What a source knows of these persons.
     *
     * @return every record of all of them; empty if it knows of none
     * @throws Unanswered if it does not answer in time, not for every person, or not in a way that can be read
     */
    List<Found> ask(Question question) throws Unanswered;
}
