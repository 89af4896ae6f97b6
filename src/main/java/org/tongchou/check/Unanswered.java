package org.tongchou.check;

/** A source did not say what it was asked; its order stays open. */
class Unanswered extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why: nothing came in time, nobody was there, the other side refused, or what came cannot be read as an answer to this question. */
    enum Why { TIMEOUT, UNREACHABLE, REFUSED, UNREADABLE }

    private final Why why;

    Unanswered(Why why) {
        super(why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }
}
