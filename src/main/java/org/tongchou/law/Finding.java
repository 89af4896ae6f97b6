package org.tongchou.law;

import java.util.List;

/**
 * What a check of a rule pack or a standard found before its publication.
 *
 * @param severity whether it bars the publication
 * @param code which rule, in capitals, such as {@code BELOW_GUIDE}
 * @param pointer the JSON pointer (RFC 6901) of the place; empty for the whole
 * @param arguments what the message says
 */
public record Finding(Severity severity, String code, String pointer, List<Object> arguments) {

    /** How much a finding weighs. */
    public enum Severity {
        /** Nothing is published while it stands. */
        FAULT,
        /** The person who publishes has to accept it by its code. */
        WARNING
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding that bars the publication. */
    public static Finding fault(String code, String pointer, Object... arguments) {
        return new Finding(Severity.FAULT, code, pointer, List.of(arguments));
    }

    /** A finding that has to be accepted by its code. */
    public static Finding warning(String code, String pointer, Object... arguments) {
        return new Finding(Severity.WARNING, code, pointer, List.of(arguments));
    }

    public boolean isFault() {
        return severity == Severity.FAULT;
    }
}
