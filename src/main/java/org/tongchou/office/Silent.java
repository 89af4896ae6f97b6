package org.tongchou.office;

/** The login server did not answer in time, or not in a way that says anything. */
class Silent extends Exception {

    private static final long serialVersionUID = 1L;

    Silent(String what) {
        super(what);
    }
}
