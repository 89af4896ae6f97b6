package org.tongchou.law.procedure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongchou.law.Article;

/** Who has had a part in a case that bars him from a later step of it. */
@Article("L3 art. 16, 19, 20; domain.md 1.1")
public final class Separation {

    private static final Set<Step> ENTRY_AND_SURVEY = EnumSet.of(Step.SUBMIT, Step.REQUEST_CORRECTION, Step.RESUBMIT, Step.ACCEPT,
        Step.ORDER_CHECK, Step.RESOLVE_EVIDENCE, Step.RECORD_SURVEY, Step.RECORD_APPRAISAL, Step.OBJECT);
    private static final Set<Step> ALL_BEFORE_THE_COUNTY = EnumSet.complementOf(EnumSet.of(Step.ORDER_VISIT, Step.RECORD_VISIT,
        Step.RECORD_COMPLAINT, Step.ORDER_RECHECK, Step.CONFIRM, Step.REFUSE));

    private static final Map<Step, Set<Step>> BARRED_BY = Map.of(
        Step.DECLINE, ENTRY_AND_SURVEY,
        Step.EXTEND, ENTRY_AND_SURVEY,
        Step.OPINE, ENTRY_AND_SURVEY,
        Step.PUBLISH_NOTICE, ENTRY_AND_SURVEY,
        Step.FORWARD, ENTRY_AND_SURVEY,
        Step.ORDER_VISIT, ALL_BEFORE_THE_COUNTY,
        Step.RECORD_VISIT, ALL_BEFORE_THE_COUNTY,
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
