package org.tongchou.rest;

/** A request that this door itself turns away, with a status of the protocol that no room knows of. */
class Problem extends RuntimeException {

    private final int status;

    Problem(int status, String key) {
        super(key);
        this.status = status;
    }

    /** An act that this kind of thing does not know. */
    static Problem unknownAction() {
        return new Problem(404, "rest.unknownAction");
    }

    int status() {
        return status;
    }

    String key() {
        return getMessage();
    }
}
