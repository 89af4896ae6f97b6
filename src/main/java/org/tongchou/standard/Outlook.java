package org.tongchou.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Rules;

/** What would hold if a draft were published, beside what holds without it, on its first day; reckoned once for each county. */
public final class Outlook {

    private static final int NOT_NUMBERED = 0;

    private final RulesInForce inForce;
    private final PackStandards standards;
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

    Outlook(RulesInForce inForce, PackStandards standards, RulePackDraft draft) {
        this.inForce = inForce;
        this.standards = standards;
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
        List<PublishedPack> published = inForce.packs(county, on());
        return new Both(InForce.of(Layers.of(published), inForce.standards(county, on())).map(InForce::rules),
            InForce.of(Layers.of(withDraft(published)), standards.ifPublished(draft.body(), county)).map(InForce::rules));
    }

    /** The packs that would hold: the draft in the place of its region's own. */
    private List<PublishedPack> withDraft(List<PublishedPack> published) {
        PackBody body = draft.body();
        List<PublishedPack> packs = new ArrayList<>(published.stream().filter(pack -> !pack.reference().region().equals(body.region())).toList());
        packs.add(new PublishedPack(draft.id(), new PackReference(body.region(), NOT_NUMBERED, body.era()), body.term(), body.source(),
            body.document().withoutStandards(), Optional.empty()));
        return packs;
    }
}
