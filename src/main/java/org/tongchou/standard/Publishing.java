package org.tongchou.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Term;
import org.tongchou.law.rulepack.TermChecks;
import org.tongchou.persistence.Numbers;

/** Puts packs into the register and marks withdrawn ones, one at a time for each region. */
@Dependent
class Publishing {

    @Inject
    Numbers numbers;

    @Inject
    PackRegister packs;

    @Inject
    PackStandards standards;

    /** Waits for whoever else is publishing for a region, or standards in its province; held until the transaction ends. */
    void lock(OfficeCode region) {
        numbers.next("rule-pack/" + region);
        numbers.next(PublishedStandard.lock(region));
    }

    /** Adds a draft's pack under the next version of its region, with the standards that it brings along. */
    void publish(RulePackDraft draft, Officer officer, LocalDateTime at) {
        int last = packs.versions(List.of(draft.office())).stream().mapToInt(pack -> pack.reference().version()).max().orElse(0);
        packs.add(draft, new PackReference(draft.office(), last + 1, draft.body().era()), draft.document().withoutStandards(),
            PublishedBy.of(officer, at));
        standards.publish(draft, officer, at);
    }

    /** Withdraws a pack that has not begun, with the standards that it brought along. */
    void withdraw(RulePackDraft draft, Officer officer, String text, LocalDateTime at) {
        PublishedPack pack = packs.find(draft.id()).orElseThrow(() -> Refused.conflict("standard.pack.noDraft"));
        if (packs.withdrawal(pack.id()).isPresent()) {
            throw Refused.conflict("standard.pack.noDraft");
        }
        if (!pack.term().from().isAfter(at.toLocalDate())) {
            throw Refused.conflict("standard.pack.begun", pack.term().from());
        }
        List<Term> rest = packs.standing(draft.office()).stream().filter(other -> other.id() != pack.id()).map(PublishedPack::term).toList();
        if (TermChecks.leavesGap(pack.term(), rest)) {
            throw Refused.conflict("standard.pack.leavesGap", pack.term().from());
        }
        packs.withdraw(pack.id(), PublishedBy.of(officer, at), text);
        standards.withdraw(draft, officer, at);
    }
}
