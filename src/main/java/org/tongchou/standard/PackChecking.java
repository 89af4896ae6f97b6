package org.tongchou.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.InvalidDocument;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Finding;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.law.rulepack.PackChecks;
import org.tongchou.law.rulepack.Part;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.TermChecks;

/** Checks a pack against what is published: whether it can be read over the layers above it, and what bars or warns its publication. */
@Dependent
class PackChecking {

    @Inject
    PackRegister packs;

    @Inject
    RulesInForce inForce;

    @Inject
    PackStandards standards;

    /** Whether a pack may stand for that place at all. */
    boolean isRegion(OfficeCode region) {
        return standards.isRegion(region);
    }

    /** The pack over the layers above it, as they are on its first day. */
    PackCandidate candidate(PackBody body) {
        return candidate(body, packs.inForce(body.region(), body.term().from()), inForce.standards(body.region(), body.term().from()));
    }

    private static PackCandidate candidate(PackBody body, List<PublishedPack> reaching, ObjectNode standards) {
        body.document().standards().ifPresent(standards::setAll);
        return PackCandidate.of(body, reaching, standards);
    }

    /** @throws InvalidDocument with every place that cannot be read: unknown codes, missing parts, numbers out of range */
    void readable(PackBody body) {
        Faults faults = new Faults();
        candidate(body).rules(faults);
        priceLinkage(body, faults);
        faults.refuseAny();
    }

    /** Everything that is to be said before it is published. */
    List<Finding> findings(PackBody body, LocalDate today) {
        return findings(body, new PublishedSet(packs.standing(PublishedPack.regions(body.region())), standards.published(body.region())), today);
    }

    /** Everything that is published for a province, its regions and the nation. */
    PublishedSet province(OfficeCode province) {
        List<OfficeCode> regions = packs.regionsWithPacks().stream().filter(region -> region.equals(Layer.NATIONAL) || region.within(province)).toList();
        return new PublishedSet(regions.isEmpty() ? List.of() : packs.standing(regions), standards.published(province));
    }

    /** The same beside what will be published by then. */
    List<Finding> findings(PackBody body, PublishedSet published, LocalDate today) {
        PackCandidate candidate = candidate(body, published.packs(body.region(), body.term().from()), published.standards(body.region(), body.term().from()));
        List<Finding> findings = new ArrayList<>(TermChecks.of(body.term(), published.terms(body.region()), today));
        Era law = candidate.above().isEmpty() ? body.era() : Layers.era(candidate.above());
        if (law != body.era()) {
            findings.add(Finding.fault("OTHER_ERA", "/era", law));
        }
        findings.addAll(PackChecks.competence(Layer.of(body.region()), law, body.document().parts()));
        if (!candidate.hasStandard()) {
            findings.add(Finding.warning("NO_STANDARD", "/rules/standards", body.region()));
        }
        findings.addAll(delegation(body));
        findings.addAll(PackStandards.findings(body, published.lines(), today));
        findings.addAll(content(candidate));
        return findings;
    }

    /** Who is named as delegated to has to be a county of the pack's region. */
    private List<Finding> delegation(PackBody body) {
        List<Finding> findings = new ArrayList<>();
        int row = 0;
        for (JsonNode named : body.document().tree().path(Part.DELEGATION.field())) {
            String county = named.path("county").asText();
            if (!county.startsWith(body.region().value()) || !standards.isRegion(new OfficeCode(county))) {
                findings.add(Finding.fault("NO_COUNTY_HERE", "/rules/%s/%d/county".formatted(Part.DELEGATION.field(), row), county, body.region()));
            }
            row++;
        }
        return findings;
    }

    private List<Finding> content(PackCandidate candidate) {
        Faults faults = new Faults();
        Optional<Rules> rules = candidate.rules(faults);
        if (rules.isEmpty()) {
            return faults.list().stream().map(fault -> Finding.fault("UNREADABLE", fault.pointer())).toList();
        }
        return PackChecks.of(rules.get(), candidate.rulesAbove(), candidate.from());
    }

    private static void priceLinkage(PackBody body, Faults faults) {
        body.document().priceTree().ifPresent(price -> PriceLinkageReading.read(Cursor.of(price, "/priceLinkage", faults)));
    }
}
