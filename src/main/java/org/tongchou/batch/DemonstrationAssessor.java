package org.tongchou.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.Birthdays;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.MeansTest;

/** Lets the real means test decide about invented families, under the rules on file. */
final class DemonstrationAssessor {

    private final DemonstrationRules rules;

    DemonstrationAssessor(DemonstrationRules rules) {
        this.rules = rules;
    }

    DemonstrationAssessment assess(DemonstrationFamily family, LocalDate on) {
        DemonstrationRules.InForce inForce = rules.at(family.office(), on);
        Facts facts = family.facts().on(on);
        return new DemonstrationAssessment(on, inForce.pack(), facts, inForce.document(), MeansTest.assess(facts, inForce.rules()));
    }

    /** The assessments of later months up to the last one in which other rules or standards came into force and gave the same family more. */
    List<DemonstrationAssessment> raises(DemonstrationFamily family, DemonstrationAssessment confirmed, Month last) {
        List<DemonstrationAssessment> raises = new ArrayList<>();
        DemonstrationAssessment before = confirmed;
        for (Month month = Month.of(confirmed.on()).next(); !month.isAfter(last); month = month.next()) {
            if (rules.at(family.office(), month.firstDay()).document().equals(before.rules())) {
                continue;
            }
            DemonstrationAssessment then = assess(family, month.firstDay());
            if (then.entitled() && then.found().totalMonthly().compareTo(before.found().totalMonthly()) > 0) {
                raises.add(then);
                before = then;
            }
        }
        return raises;
    }

    /** The first month from one on in which a birthday makes the top-ups other than what is paid. */
    Optional<Month> otherTopUps(DemonstrationFamily family, LocalDate today, Month from, Money paid) {
        return Birthdays.firstOther(family.facts().on(today), rules.at(family.office(), today).rules(), from, paid);
    }
}
