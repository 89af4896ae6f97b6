package org.tongchou.standard;

import org.tongchou.kernel.OfficeCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongchou.access.Refused;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** Looking ahead: what a draft would change, for other rooms that reckon it over families. */
@Dependent
public class Outlooks {

    @Inject
    RulePackDrafts drafts;

    @Inject
    RulesInForce inForce;

    @Inject
    PackChecking checking;

    /** The outlook of a draft. @throws Refused not found outside the jurisdiction; conflict for one that is no draft any more */
    public Outlook of(Jurisdiction area, long id) {
        RulePackDraft draft = drafts.find(area, id).orElseThrow(Refused::notFound);
        if (!draft.isOpen()) {
            throw Refused.conflict("standard.pack.noDraft");
        }
        PublishedSet after = checking.province(draft.office().at(OfficeCode.Level.PROVINCE));
        after.publish(draft.body());
        return new Outlook(inForce, after, draft);
    }
}
