package org.tongchou.standard;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Finding;
import org.tongchou.law.standard.StandardChecks;
import org.tongchou.persistence.Numbers;

/** Bringing a standard about: drafted by one person, published by another once the checks have nothing against it (L1 art. 19). */
@Boundary
public class StandardDrafting {

    private static final int MOST_WAITING = 50;

    @Inject
    StandardDrafts drafts;

    @Inject
    StandardRegister register;

    @Inject
    Lines lines;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    /**
     * Drafts a standard.
     *
     * @throws Refused not found for a region that does not exist or lies outside the officer's area, and for a supervisor any other than the own municipality
     */
    @Allowed(value = {Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR}, act = "DRAFT_STANDARD")
    public StandardFile draft(Officer officer, StandardProposal proposal) {
        OfficeCode region = proposal.dated().region();
        boolean own = officer.holdsOneOf(Role.PROVINCIAL_POLICY) ? officer.scope().covers(region) : officer.office().equals(region);
        if (!own || !drafts.isRegion(region)) {
            throw Refused.notFound();
        }
        StandardDraft draft = new StandardDraft(proposal, officer, clock.now().toLocalDateTime());
        drafts.add(draft);
        return file(officer, draft);
    }

    /** What the checks say about a standard that is still being written; faults first. */
    @Allowed({Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR})
    public List<Finding> check(Officer officer, StandardProposal proposal) {
        return findings(proposal);
    }

    /**
     * Publishes what somebody else drafted.
     *
     * @param accepted the codes of the warnings that are accepted
     * @throws NotPublishable with every finding while there is a fault, or a warning that is not accepted
     * @throws Refused conflict for the one who drafted it, and for one that is no draft any more
     */
    @Allowed(value = Role.PROVINCIAL_POLICY, act = "PUBLISH_STANDARD")
    public StandardFile publish(Officer officer, long id, Set<String> accepted) {
        StandardDraft draft = drafts.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        draft.publishableBy(officer);
        numbers.next(PublishedStandard.lock(draft.office()));
        List<Finding> findings = findings(draft);
        refuseStanding(findings, accepted);
        register.publish(draft, officer, clock.now().toLocalDateTime(), findings.stream().map(Finding::code).toList());
        draft.publish(officer);
        return file(officer, draft);
    }

    /**
     * Takes back a draft, or what was published and has not begun. A supervisor takes back own drafts only.
     *
     * @throws Refused conflict once it has begun, or is withdrawn already
     */
    @Allowed(value = {Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR}, act = "WITHDRAW_STANDARD")
    public StandardFile withdraw(Officer officer, long id) {
        StandardDraft draft = drafts.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        if (!officer.holdsOneOf(Role.PROVINCIAL_POLICY) && !(draft.isDraftedBy(officer) && draft.state() == StandardState.DRAFT)) {
            throw new Refused(Refused.Reason.FORBIDDEN, "standard.notYours");
        }
        boolean published = draft.state() == StandardState.PUBLISHED;
        draft.withdraw(clock.today());
        if (published) {
            register.withdraw(draft, officer, clock.now().toLocalDateTime());
        }
        return file(officer, draft);
    }

    /** One drafted standard; not found outside the officer's jurisdiction. */
    @Allowed({Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public StandardFile find(Officer officer, long id) {
        return file(officer, drafts.find(officer.scope(), id).orElseThrow(Refused::notFound));
    }

    /** The drafts of the jurisdiction that wait for publication, the newest first, at most 50. */
    @Allowed({Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public List<StandardFile> waiting(Officer officer) {
        return drafts.waiting(officer.scope(), MOST_WAITING).stream().map(draft -> file(officer, draft)).toList();
    }

    private static void refuseStanding(List<Finding> findings, Set<String> accepted) {
        List<Finding> standing = findings.stream().filter(found -> found.isFault() || !accepted.contains(found.code())).toList();
        if (!standing.isEmpty()) {
            throw new NotPublishable(standing.get(0).isFault() ? "standard.faults" : "standard.warnings", standing);
        }
    }

    private StandardFile file(Officer officer, StandardDraft draft) {
        List<Finding> findings = draft.state() == StandardState.DRAFT ? findings(draft) : List.of();
        return new StandardFile(draft.id(), draft.proposal(), draft.state(), draft.drafted(), findings, draft.acts(officer, clock.today()));
    }

    private List<Finding> findings(StandardDraft draft) {
        return findings(draft.proposal());
    }

    private List<Finding> findings(StandardProposal proposal) {
        return StandardChecks.of(proposal.dated(), new StandardChecks.Surroundings(lines.beside(proposal.dated().region(), proposal.dated().from()), proposal.origin().method(),
            proposal.origin().minimumWage(), clock.today()));
    }
}
