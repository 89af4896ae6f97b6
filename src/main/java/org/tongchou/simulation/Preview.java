package org.tongchou.simulation;

import jakarta.inject.Inject;
import java.util.List;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.FamiliesOnFile;
import org.tongchou.casework.FamilyOnFile;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.MeansTest;
import org.tongchou.standard.Outlook;
import org.tongchou.standard.Outlooks;

/**
 * What a rule pack would change before it is published: every family that waits for a decision or is in support is tested under what holds and under the draft, on
 * the draft's first day. Sums by county and category only; nobody is named and nothing is stored.
 */
@Boundary
public class Preview {

    /** How many families are tested in one act: less than a second, so that whoever waits sees it go on. */
    static final int CHUNK = 1000;

    private static final String KEY = "[0-9]{1,18}";

    @Inject
    Outlooks outlooks;

    @Inject
    FamiliesOnFile families;

    /**
     * Tests the next families of the draft's region.
     *
     * @param pack the draft
     * @param after the key that the part before gave as next; empty for the first part
     * @throws Refused not found outside the province; conflict for a pack that is no draft any more
     */
    @Allowed(Role.PROVINCIAL_POLICY)
    public Changes next(Officer officer, long pack, String after) {
        if (!after.isEmpty() && !after.matches(KEY)) {
            throw Refused.invalid("simulation.replay.badKey");
        }
        Outlook outlook = outlooks.of(officer.scope(), pack);
        List<FamilyOnFile> found = families.after(officer.scope(), after.isEmpty() ? 0 : Long.parseLong(after), CHUNK + 1);
        List<FamilyOnFile> part = found.size() > CHUNK ? found.subList(0, CHUNK) : found;
        Changes changes = Changes.NONE;
        for (FamilyOnFile family : part) {
            changes = changes.plus(changes(family, outlook));
        }
        return changes.next(found.size() > CHUNK ? Long.toString(part.get(CHUNK - 1).id()) : "");
    }

    /** How many families the whole province has on file. */
    @Allowed(Role.PROVINCIAL_POLICY)
    public long total(Officer officer) {
        return families.count(officer.scope());
    }

    private static Changes changes(FamilyOnFile family, Outlook outlook) {
        Facts facts = family.facts().on(outlook.on());
        if (!family.office().within(outlook.region()) || !outlook.at(family.office()).compare(facts.category())) {
            return Changes.UNTOUCHED;
        }
        Outlook.Both rules = outlook.at(family.office());
        Assessment before = MeansTest.assess(facts, rules.before().orElseThrow());
        Assessment after = MeansTest.assess(facts, rules.after().orElseThrow());
        return Changes.of(family.office(), facts.category(), before, after);
    }
}
