package org.tongchou.award;

import org.tongchou.law.award.AwardState;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.ReasonSheet;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;

/** Looking at support in force; statistics, policy and administration have no business here. */
@Boundary
public class Support {

    private static final int PAGE = 50;
    private static final int FURTHEST = 12;

    @Inject
    Awards awards;

    @Inject
    AwardDocket docket;

    @Inject
    Recognitions recognitions;

    /** One award; not found outside the officer's jurisdiction. */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR}, look = "READ_AWARD")
    public AwardFile find(Officer officer, String number) {
        return file(officer, awards.find(officer.scope(), number).orElseThrow(Refused::notFound));
    }

    /**
     * The reason sheet of the means test whose result waits to be decided; empty where none waits. Who pays does not see it.
     *
     * @throws Refused not found outside the officer's jurisdiction
     */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR},
        look = "READ_AWARD_SHEET")
    public Optional<ReasonSheet> sheet(Officer officer, String number) {
        Award award = awards.find(officer.scope(), number).orElseThrow(Refused::notFound);
        return docket.history(officer, award).proposal()
            .flatMap(test -> docket.families.sheet(officer.scope(), award.applicationNumber(), number, test.on(), test.monthly()));
    }

    /** The award that a file led to; empty if there is none in the officer's jurisdiction. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public Optional<AwardFile> ofFile(Officer officer, String application) {
        return awards.ofFile(officer.scope(), application).map(award -> file(officer, award));
    }

    /**
     * One page of awards of an office and below; an office outside the jurisdiction gives an empty page.
     *
     * @param state only in that state, if given
     * @param after the key of the page before; empty for the first page
     */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public AwardPage list(Officer officer, OfficeCode office, Optional<AwardState> state, String after) {
        List<Award> found = awards.list(officer.scope(), office, state, PageKey.of(after, 0), PAGE + 1);
        List<Award> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        Map<Long, Money> monthly = awards.versions(officer.scope(), shown).stream()
            .collect(Collectors.toMap(AwardVersion::awardId, version -> version.amount().monthly(), (older, newer) -> newer));
        return new AwardPage(shown.stream().map(award -> award.row(monthly.getOrDefault(award.id(), Money.ZERO))).toList(),
            found.size() > PAGE ? shown.get(PAGE - 1).id().toString() : "");
    }

    /**
     * One page of what is due on the awards of the officer's area within some months, the most pressing first: rechecks, birthdays that change a top-up, grace
     * periods that end, deaths to look into, remedies to be decided.
     *
     * @param kind only what is due of that kind, if given
     * @param months how far ahead to look, 1 to 12
     * @param after the key of the page before; empty for the first page
     */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public DuePage due(Officer officer, Optional<AwardDue.Kind> kind, int months, String after) {
        if (months < 1 || months > FURTHEST) {
            throw Refused.invalid("award.dueMonths", FURTHEST);
        }
        DueRow.Key key = DueRow.Key.parse(after).orElseThrow(() -> Refused.invalid("award.badPage"));
        List<DueRow> found = awards.due(officer.scope(), docket.today().plusMonths(months), kind, key, PAGE + 1);
        List<DueRow> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new DuePage(shown, found.size() > PAGE ? shown.get(PAGE - 1).key().toString() : "");
    }

    /** The certificate that a file led to instead of support; empty if there is none in the officer's jurisdiction. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public Optional<RecognitionPaper> recognition(Officer officer, String application) {
        return recognitions.ofFile(officer.scope(), application).map(Recognition::paper);
    }

    /**
     * One page of the certificates of families near the line in the officer's area, the newest first.
     *
     * @param before the key of the page before; empty for the first page
     */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR},
        look = "READ_RECOGNITIONS")
    public RecognitionPage recognitions(Officer officer, String before) {
        List<Recognition> found = recognitions.newest(officer.scope(), PageKey.of(before, Long.MAX_VALUE), PAGE + 1);
        List<Recognition> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new RecognitionPage(shown.stream().map(Recognition::paper).toList(), found.size() > PAGE ? shown.get(PAGE - 1).id().toString() : "");
    }

    private AwardFile file(Officer officer, Award award) {
        return docket.file(officer, award);
    }
}
