package org.tongchou.json;

import java.util.List;

/** A document that cannot be taken, with everything that is wrong in it; the doors answer it with 400. */
public class InvalidDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidDocument(List<Fault> faults) {
        super("document with " + faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
