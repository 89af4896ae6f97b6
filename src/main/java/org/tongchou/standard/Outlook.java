package org.tongchou.standard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Rules;

/** What would hold if a draft were published, beside what holds without it, on its first day; reckoned once for each county. */
public final class Outlook {

    private final RulesInForce inForce;
    private final PublishedSet after;
    private final RulePackDraft draft;
    private final Map<OfficeCode, Both> known = new HashMap<>();

    /**
     * The rules of a county.
     *
     * @param before without the draft; empty where none hold
     * @param after with it
     */
    public record Both(Optional<Rules> before, Optional<Rules> after) {

        /** Whether both know a category. */
        public boolean compare(Category category) {
            return knows(before, category) && knows(after, category);
        }

        private static boolean knows(Optional<Rules> rules, Category category) {
            return rules.filter(known -> known.standards().containsKey(category)).isPresent();
        }
    }

    /** @param after what is published, and the draft */
    Outlook(RulesInForce inForce, PublishedSet after, RulePackDraft draft) {
        this.inForce = inForce;
        this.after = after;
        this.draft = draft;
    }

    /** The region whose families may be touched. */
    public OfficeCode region() {
        return draft.office();
    }

    /** The day that is looked at. */
    public LocalDate on() {
        return draft.term().from();
    }

    /** The rules of the county in which an office of the draft's region lies. */
    public Both at(OfficeCode office) {
        return known.computeIfAbsent(office.at(OfficeCode.Level.COUNTY), this::read);
    }

    private Both read(OfficeCode county) {
        return new Both(InForce.of(inForce.layers(county, on()), inForce.standards(county, on())).map(InForce::rules), after.rules(county, on()));
    }
}
