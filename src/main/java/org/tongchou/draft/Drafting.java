package org.tongchou.draft;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.access.WallClock;

/** Keeping what an officer types until it is handed in: the officer's own, nobody else's. */
@Boundary
public class Drafting {

    /** A draft that nobody went on with for so long is thrown away. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST_FORMS = 300;
    private static final String FORM = "[a-z][A-Za-z]{0,29}([.][0-9-]{1,40})?";
    private static final String WRITER = "[A-Za-z0-9-]{8,64}";

    @Inject
    Drafts drafts;

    /** The forms that the officer has begun, without what stands in them. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<BegunForm> begun(Officer officer) {
        return drafts.list(officer.scope(), officer);
    }

    /** What the officer has begun to type into a form. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public Optional<DraftText> find(Officer officer, String form) {
        return drafts.find(officer.scope(), officer, form).map(Draft::text);
    }

    /**
     * Keeps what stands in a form; kept once this returns and its transaction is over.
     *
     * @param form the form's name, such as {@code intake}, or {@code opine.340302001-2026-0001} for one that belongs to a file
     * @throws Refused conflict, if another page went on with the draft, or if it was handed in or thrown away since the page knew of it
     */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public BegunForm keep(Officer officer, String form, Typed typed) {
        if (!form.matches(FORM) || !typed.writer().matches(WRITER)) {
            throw Refused.notFound();
        }
        if (!typed.account().equals(officer.account())) {
            throw Refused.conflict("draft.otherPerson");
        }
        Instant now = WallClock.now();
        Draft draft = drafts.lock(officer.scope(), officer, form).map(known -> goOn(known, typed, now)).orElseGet(() -> begin(officer, form, typed, now));
        return draft.begun();
    }

    private static Draft goOn(Draft draft, Typed typed, Instant now) {
        if (!draft.continues(typed)) {
            throw Refused.conflict("draft.elsewhere");
        }
        draft.write(typed, now);
        return draft;
    }

    private Draft begin(Officer officer, String form, Typed typed, Instant now) {
        if (!typed.after().isEmpty()) {
            throw Refused.conflict("draft.gone");
        }
        if (drafts.list(officer.scope(), officer).size() >= MOST_FORMS) {
            throw Refused.conflict("draft.tooMany", MOST_FORMS);
        }
        Draft draft = new Draft(officer, form, typed, now);
        drafts.add(draft);
        return draft;
    }

    /** Throws the officer's draft of a form away; nothing happens if there is none. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public void discard(Officer officer, String form) {
        drafts.lock(officer.scope(), officer, form).ifPresent(drafts::remove);
    }

    /** Throws away every draft of the province that nobody went on with for thirty days. @return how many, under the trail's subject */
    @Allowed(value = Role.ADMINISTRATOR, act = "THROW_AWAY_DRAFTS")
    public ThrownAway throwAwayOld(Officer officer) {
        return new ThrownAway(drafts.throwAway(WallClock.now().minus(KEPT)));
    }
}
