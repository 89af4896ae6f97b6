package org.tongchou.web.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tongchou.access.Officer;
import org.tongchou.household.AssessmentWriting;
import org.tongchou.household.FactsReading;
import org.tongchou.household.ReasonTexts;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.standard.RulePackDesk;
import org.tongchou.standard.StandardDesk;
import org.tongchou.standard.Tested;
import org.tongchou.standard.Testing;
import org.tongchou.text.Bundle;
import org.tongchou.web.Language;
import org.tongchou.web.Places;
import org.tongchou.web.Wording;

/** The means test beside a form or a file, as it stands at this moment; nothing of it is stored. */
@RequestScoped
class MeansPreview {

    private static final int MOST_MISSING = 6;

    @Inject
    Testing testing;

    @Inject
    RulePackDesk packs;

    @Inject
    StandardDesk standards;

    @Inject
    Language language;

    /** The test of facts that may have gaps still; then it says which. */
    Sheet of(Officer officer, OfficeCode office, ObjectNode document, Places places, UnaryOperator<String> names) {
        Faults faults = new Faults();
        Optional<Facts> facts = FactsReading.read(Cursor.of(document, faults));
        Wording wording = Wording.in(language.locale());
        return facts.map(known -> of(officer, office, known, names))
            .orElseGet(() -> Sheet.missing(faults.list().stream().map(fault -> places.says(fault, wording)).distinct().limit(MOST_MISSING).toList()));
    }

    /** The test of complete facts under what is in force at the office; where nothing is, the sheet says so. */
    Sheet of(Officer officer, OfficeCode office, Facts facts, UnaryOperator<String> names) {
        Locale locale = language.locale();
        boolean ruled = packs.holding(officer, office, facts.on()).isPresent()
            && standards.standard(officer, office, facts.category().name(), facts.on()).isPresent();
        if (!ruled) {
            return Sheet.missing(List.of(Bundle.text(locale, "standard.noneInForce", office, facts.on())));
        }
        Tested tested = testing.assess(officer, office, facts);
        ReasonTexts texts = new ReasonTexts(key -> Bundle.pattern(locale, key), names);
        return Sheet.of(AssessmentWriting.write(tested.assessment(), Optional.of(tested.pack()), texts::step, texts::reason));
    }
}
