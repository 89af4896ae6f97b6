package org.tongchou.access;

/** A result of an act that knows the number under which the audit trail keeps the act. */
public interface Subject {

    /** A file, award or run number; never personal data. */
    String subject();
}
