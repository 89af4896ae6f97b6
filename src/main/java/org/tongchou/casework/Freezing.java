package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.tongchou.household.AssessmentWriting;
import org.tongchou.household.FactsWriting;
import org.tongchou.household.ReasonTexts;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.Birthdays;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.MeansTest;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.standard.InForce;
import org.tongchou.standard.RulesInForce;
import org.tongchou.text.Bundle;

/** Makes the assessment that an opinion rests on, with all that is needed to make it again. */
@Dependent
class Freezing {

    @Inject
    RulesInForce inForce;

    @Inject
    DeclarationReading reading;

    Frozen of(Application application, LocalDate on) {
        Declaration declared = reading.stored(application.declaration());
        Facts facts = declared.facts().on(on);
        InForce rules = inForce.at(application.office(), facts.category(), on);
        Assessment assessment = MeansTest.assess(facts, rules.rules());
        ReasonSheet sheet = new ReasonSheet(written(assessment, rules.pack(), declared, Bundle.CHINESE), written(assessment, rules.pack(), declared, Bundle.ENGLISH));
        return new Frozen(on, rules.pack(), Json.write(FactsWriting.write(facts)), rules.json(), sheet, assessment.outcome().name(),
            assessment.coveredMembers(), assessment.benefitMonthly(), assessment.topUpsMonthly(), assessment.standardMonthly(), MeansTest.topUps(facts, rules.rules()));
    }

    /** The first month from one on in which a birthday makes the top-ups other than what is paid, under the rules of today; none without rules. */
    Optional<Month> otherTopUps(Application application, LocalDate today, Month from, Money paid) {
        Facts facts = reading.stored(application.declaration()).facts().on(today);
        return inForce.find(application.office(), facts.category(), today).flatMap(rules -> Birthdays.firstOther(facts, rules.rules(), from, paid));
    }

    /** Fen a month of the top-ups that ages and circumstances give in a month, under the rules of today. */
    Money topUps(Application application, LocalDate today, Month month) {
        Facts facts = reading.stored(application.declaration()).facts().on(today);
        return Birthdays.topUps(facts, inForce.at(application.office(), facts.category(), today).rules(), month);
    }

    private static String written(Assessment assessment, PackReference pack, Declaration declared, Locale locale) {
        ReasonTexts texts = new ReasonTexts(key -> Bundle.pattern(locale, key), ref -> declared.member(ref).name());
        return Json.write(AssessmentWriting.write(assessment, Optional.of(pack), texts::step, texts::reason));
    }
}
