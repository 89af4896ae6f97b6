package org.tongchou.law.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongchou.law.Article;

/** Who has had a part in a case that bars him from a later step of it. */
@Article("L3 art. 16, 19, 20; domain.md 1.1")
public final class Separation {

    private static final Set<Step> ENTRY_AND_SURVEY = Set.of(Step.SUBMIT, Step.ACCEPT, Step.ORDER_CHECK, Step.RECORD_SURVEY);
    private static final Set<Step> ALL_BEFORE_THE_COUNTY = Set.of(Step.SUBMIT, Step.ACCEPT, Step.ORDER_CHECK, Step.REPORT_CHECK,
        Step.RECORD_SURVEY, Step.OPINE, Step.PUBLISH_NOTICE, Step.FORWARD);

    private static final Map<Step, Set<Step>> BARRED_BY = Map.of(
        Step.OPINE, ENTRY_AND_SURVEY,
        Step.PUBLISH_NOTICE, ENTRY_AND_SURVEY,
        Step.FORWARD, ENTRY_AND_SURVEY,
        Step.CONFIRM, ALL_BEFORE_THE_COUNTY,
        Step.REFUSE, ALL_BEFORE_THE_COUNTY);

    private Separation() {
    }

    /** The earlier step that bars this person from the next one, if any does. */
    public static Optional<Step> bar(String person, Step next, List<Part> parts) {
        Set<Step> barring = BARRED_BY.getOrDefault(next, Set.of());
        return parts.stream().filter(part -> part.person().equals(person) && barring.contains(part.step())).map(Part::step).findFirst();
    }
}
