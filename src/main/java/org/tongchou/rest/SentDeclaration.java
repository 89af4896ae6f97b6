package org.tongchou.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongchou.casework.Declaration;
import org.tongchou.casework.DeclarationReading;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;

/** A family's declaration as the body of a request; the version that was read may stand in it beside what the family declares. */
@Dependent
class SentDeclaration {

    private static final String VERSION = "version";

    @Inject
    Sent sent;

    @Inject
    DeclarationReading reading;

    /** What the family declares. @throws org.tongchou.json.InvalidDocument with every fault at once */
    Declaration declaration() {
        return reading.read(sent.tree());
    }

    /** The version that the caller read; null if the body names none. */
    Integer version() {
        Faults faults = new Faults();
        Optional<Integer> version = Cursor.of(sent.tree(), faults).optionalCount(VERSION, 0, Integer.MAX_VALUE);
        faults.refuseAny();
        return version.orElse(null);
    }
}
