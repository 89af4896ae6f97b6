package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.Span;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.MeansTest;
import org.tongchou.law.meanstest.Outcome;
import org.tongchou.law.rulepack.Category;
import org.tongchou.standard.InForce;
import org.tongchou.standard.RulesInForce;

/** Many families in support tested anew, month by month, from their packed facts: each month under the rules of its first day. Nothing is stored. */
@Dependent
public class MonthlyTests {

    @Inject
    PackedFamilies packed;

    @Inject
    RulesInForce rules;

    /** Under which rules a month is tested. */
    private record Place(OfficeCode office, Category category, Month month) {
    }

    /**
     * What each month would be worth, as spans of one month in their order; zero where a family would not be entitled.
     *
     * @param applications the numbers of their files; one without packed facts is left out
     */
    public Map<String, List<Span>> of(Jurisdiction area, Collection<String> applications, Month from, Month until) {
        Map<Place, InForce> known = new HashMap<>();
        Map<String, List<Span>> tested = new HashMap<>();
        packed.of(area, applications, from.firstDay()).forEach((number, family) -> {
            List<Span> months = new ArrayList<>();
            for (Month month = from; !month.isAfter(until); month = month.next()) {
                Facts facts = family.facts().on(month.firstDay());
                InForce held = known.computeIfAbsent(new Place(family.office(), facts.category(), month), place -> rules.at(place.office(), place.category(), place.month().firstDay()));
                months.add(span(month, MeansTest.assess(facts, held.rules())));
            }
            tested.put(number, months);
        });
        return tested;
    }

    private static Span span(Month month, Assessment found) {
        boolean entitled = found.outcome() == Outcome.DIBAO;
        return new Span(month, Optional.of(month), entitled ? found.benefitMonthly() : Money.ZERO, entitled ? found.topUpsMonthly() : Money.ZERO, found.coveredMembers());
    }
}
