package org.tongchou.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.TopUpRules;

/** How what is granted in a place is composed, for the room that knows what is paid beside the line. */
@Dependent
public class Compositions {

    @Inject
    Lines lines;

    @Inject
    RulesInForce rules;

    /** The composition at an office on a day. @param paid what is paid beside the line and is no top-up */
    public Composition of(OfficeCode office, LocalDate on, List<Composition.Paid> paid) {
        List<PublishedPack> inForce = rules.packs(office, on);
        Map<Category, Line> held = lines.at(office, on, inForce);
        TopUpRules topUps = held.keySet().stream().findFirst().flatMap(category -> rules.find(office, category, on)).map(found -> found.rules().topUps()).orElse(TopUpRules.NONE);
        return new ComposedLine(office, on, inForce, held).with(topUps, paid);
    }
}
