package org.tongchou.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tongchou.household.FactsWriting;
import org.tongchou.json.Json;
import org.tongchou.law.meanstest.Facts;

/** Puts facts that were found in the place of those that were declared; the step's papers keep both. */
@Dependent
class Correcting {

    @Inject
    Applications applications;

    @Inject
    DeclarationReading reading;

    /**
     * Corrects the file, if facts were found, and adds to the step's papers what was declared and what counts now.
     *
     * @throws org.tongchou.json.InvalidDocument if what was found does not fit the family, with a pointer for every fault
     */
    String papers(Application application, Optional<Facts> found, ObjectNode papers) {
        found.ifPresent(facts -> {
            Declaration before = reading.stored(application.declaration());
            Declaration after = reading.corrected(before, facts);
            application.correct(after);
            applications.enrol(application, after);
            papers.set("declared", FactsWriting.write(before.facts()));
            papers.set("facts", FactsWriting.write(facts));
        });
        return Json.write(papers);
    }

    /** The papers of a step that corrects nothing. */
    static String papers(UnaryOperator<ObjectNode> writing) {
        return Json.write(writing.apply(Json.object()));
    }
}
