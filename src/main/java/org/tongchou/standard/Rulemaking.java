package org.tongchou.standard;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.law.Finding;

/**
 * Making the rules of a province's regions: one person drafts, another publishes, for today or a later day; nothing published is ever edited (L1 art. 18-23, 32).
 */
@Boundary
public class Rulemaking {

    @Inject
    RulePackDrafts drafts;

    @Inject
    PackChecking checking;

    @Inject
    PackFiles files;

    @Inject
    Publishing publishing;

    @Inject
    BusinessClock clock;

    /**
     * Begins a draft.
     *
     * @throws org.tongchou.json.InvalidDocument with every place that cannot be read
     * @throws Refused not found for a region outside the officer's province or one that no office has
     */
    @Allowed(value = Role.PROVINCIAL_POLICY, act = "DRAFT_RULE_PACK")
    public PackFile draft(Officer officer, PackBody body) {
        if (!officer.scope().covers(body.region()) || !checking.isRegion(body.region())) {
            throw Refused.notFound();
        }
        checking.readable(body);
        RulePackDraft draft = new RulePackDraft(body, officer, now());
        drafts.add(draft);
        return files.of(officer, draft);
    }

    /** Rewrites a draft. @throws Refused conflict once it is published or given up; stale if it was changed since it was read */
    @Allowed(value = Role.PROVINCIAL_POLICY, act = "REVISE_RULE_PACK")
    public PackFile revise(Officer officer, long id, Integer versionRead, PackBody body) {
        RulePackDraft draft = open(officer, id, versionRead);
        checking.readable(body);
        draft.revise(body, officer, now());
        drafts.flush();
        return files.of(officer, draft);
    }

    /**
     * Publishes what somebody else drafted, from its own first day on.
     *
     * @param accepted the codes of the warnings that the officer has seen and accepts
     * @throws NotPublishable with every fault, or with every warning that is not accepted
     * @throws Refused conflict for whoever wrote at it, and for one that is no draft any more
     */
    @Allowed(value = Role.PROVINCIAL_POLICY, act = "PUBLISH_RULE_PACK")
    public PackFile publish(Officer officer, long id, Integer versionRead, Set<String> accepted) {
        RulePackDraft draft = open(officer, id, versionRead);
        draft.publish(officer);
        publishing.lock(draft.office());
        refuseFindings(checking.findings(draft.body(), clock.today()), accepted);
        publishing.publish(draft, officer, now());
        drafts.flush();
        return files.of(officer, draft);
    }

    /**
     * Gives up a draft, or withdraws a published pack before its first day.
     *
     * @param text why
     * @throws Refused conflict for a pack that has begun, and where its withdrawal would leave days without rules
     */
    @Allowed(value = Role.PROVINCIAL_POLICY, act = "WITHDRAW_RULE_PACK")
    public PackFile withdraw(Officer officer, long id, Integer versionRead, String text) {
        RulePackDraft draft = open(officer, id, versionRead);
        if (text == null || text.isBlank()) {
            throw Refused.invalid("standard.pack.textMissing");
        }
        if (draft.isOpen()) {
            draft.giveUp();
            drafts.flush();
        } else {
            publishing.lock(draft.office());
            publishing.withdraw(draft, officer, text.strip(), now());
        }
        return files.of(officer, draft);
    }

    private RulePackDraft open(Officer officer, long id, Integer versionRead) {
        RulePackDraft draft = drafts.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        draft.readAs(versionRead);
        return draft;
    }

    private static void refuseFindings(List<Finding> findings, Set<String> accepted) {
        List<Finding> faults = findings.stream().filter(Finding::isFault).toList();
        if (!faults.isEmpty()) {
            throw new NotPublishable("standard.pack.faults", faults);
        }
        List<Finding> open = findings.stream().filter(finding -> !accepted.contains(finding.code())).toList();
        if (!open.isEmpty()) {
            throw new NotPublishable("standard.pack.warnings", open);
        }
    }

    private LocalDateTime now() {
        return clock.now().toLocalDateTime();
    }
}
