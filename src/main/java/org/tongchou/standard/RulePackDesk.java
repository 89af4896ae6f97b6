package org.tongchou.standard;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;

/** Looking through rule packs: published ones are open to every desk, drafts to those who make rules and to the auditor. */
@Boundary
public class RulePackDesk {

    private static final int MOST_DRAFTS = 200;

    @Inject
    PackRegister packs;

    @Inject
    RulePackDrafts drafts;

    @Inject
    PackFiles files;

    @Inject
    RulesInForce inForce;

    /** The packs that hold at an office on a day laid over each other, and the nearest of them as published; empty where none holds. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public Optional<HoldingPack> holding(Officer officer, OfficeCode office, LocalDate on) {
        Layers layers = inForce.layers(office, on);
        return layers.nearest().flatMap(nearest -> packs.inForce(office, on).stream().filter(pack -> pack.reference().equals(nearest)).findFirst())
            .map(pack -> new HoldingPack(pack, layers));
    }

    /** The packs that reach an office on a day, at most one of each layer, the nation first. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<PublishedPack> reaching(Officer officer, OfficeCode office, LocalDate on) {
        return packs.inForce(office, on).stream().sorted(Comparator.comparing(PublishedPack::layer)).toList();
    }

    /** Every published pack of some regions, by region and version. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<PackRow> versions(Officer officer, List<OfficeCode> regions) {
        return packs.versions(regions).stream().map(pack -> new PackRow(pack, files.state(pack))).toList();
    }

    /** The regions that have published packs. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<OfficeCode> regions(Officer officer) {
        return packs.regionsWithPacks();
    }

    /** A pack: published, or at work in the officer's province. @throws Refused not found otherwise */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public PackFile find(Officer officer, long id) {
        Optional<RulePackDraft> draft = drafts.find(officer.scope(), id);
        return packs.find(id).map(pack -> files.of(officer, pack, draft))
            .or(() -> draft.filter(paper -> reads(officer)).map(paper -> files.of(officer, paper))).orElseThrow(Refused::notFound);
    }

    /** The drafts at work in the jurisdiction, the newest first. */
    @Allowed({Role.PROVINCIAL_POLICY, Role.AUDITOR})
    public List<DraftRow> drafts(Officer officer) {
        return drafts.atWork(officer.scope(), MOST_DRAFTS).stream().map(draft -> new DraftRow(draft.id(), draft.body(), draft.drafted())).toList();
    }

    /** What differs between two packs that the officer may read. */
    @Allowed({Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_VERIFIER, Role.COUNTY_APPROVER, Role.COUNTY_PAYMENTS,
        Role.MUNICIPAL_SUPERVISOR, Role.PROVINCIAL_POLICY, Role.PROVINCIAL_STATISTICS, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<Difference> differences(Officer officer, long before, long after) {
        return Differences.between(find(officer, before).body().document(), find(officer, after).body().document());
    }

    private static boolean reads(Officer officer) {
        return officer.holdsOneOf(Role.PROVINCIAL_POLICY, Role.AUDITOR);
    }
}
