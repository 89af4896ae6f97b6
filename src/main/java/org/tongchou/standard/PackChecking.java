package org.tongchou.standard;

import org.tongchou.law.rulepack.ComponentChecks;
import org.tongchou.law.rulepack.Component;
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
        components(body.document().tree(), "/rules", faults);
        priceLinkage(body, faults);
        faults.refuseAny();
    }

    /** Everything that is to be said before it is published. */
    List<Finding> findings(PackBody body, LocalDate today) {
        return findings(body, new PublishedSet(packs.standing(PublishedPack.regions(body.region())), standards.published(body.region())), today);
    }

    /** Everything that is published for a province, its regions and the nation. */
    PublishedSet province(OfficeCode province) {
        return new PublishedSet(packs.ofProvince(province), standards.published(province));
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
        findings.addAll(PackStandards.findings(body, published.linesFor(body.region(), body.term().from()), today));
        findings.addAll(components(body, published));
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

    /** Places lie below the pack's region, and where a municipality's line is moved it stays a line that it may have. */
    private List<Finding> components(PackBody body, PublishedSet published) {
        List<Finding> findings = new ArrayList<>(ComponentChecks.of(body.document().components()));
        PublishedSet after = published.and(body);
        int row = 0;
        for (Component component : body.document().components().rows()) {
            String pointer = "/rules/%s/rows/%d/region".formatted(Part.COMPONENTS.field(), row);
            component.scope().place().flatMap(place -> place(body, component, place, after, pointer)).ifPresent(findings::add);
            row++;
        }
        return findings;
    }

    private Optional<Finding> place(PackBody body, Component component, OfficeCode place, PublishedSet after, String pointer) {
        if (Layer.of(body.region()) == Layer.COUNTY) {
            return Optional.of(Finding.fault("COUNTY_STANDARD", pointer, body.region().value()));
        }
        if (place.equals(body.region()) || !place.within(body.region()) || place.level() == OfficeCode.Level.TOWNSHIP || !standards.isRegion(place)) {
            return Optional.of(Finding.fault("NO_PLACE_HERE", pointer, place.value(), body.region().value()));
        }
        LocalDate on = component.term().from().isBefore(body.term().from()) ? body.term().from() : component.term().from();
        return after.overtaken(body.region(), place, on).map(guide -> Finding.fault("PLACE_BELOW_GUIDE", pointer, place.value(), guide.standard().amount().toYuan()));
    }

    private List<Finding> content(PackCandidate candidate) {
        Faults faults = new Faults();
        Optional<Rules> rules = candidate.rules(faults);
        if (rules.isEmpty()) {
            return faults.list().stream().map(fault -> Finding.fault("UNREADABLE", fault.pointer())).toList();
        }
        return PackChecks.of(rules.get(), candidate.rulesAbove(), candidate.from());
    }

    /** Notes what is wrong with the components among the parts of a pack. @param pointer of the parts */
    static void components(JsonNode parts, String pointer, Faults faults) {
        JsonNode given = parts.path(Part.COMPONENTS.field());
        String place = pointer + "/" + Part.COMPONENTS.field();
        if (given.isObject()) {
            ComponentsReading.read(Cursor.of(given, place, faults));
        } else if (!given.isNull() && !given.isMissingNode()) {
            faults.add(place, "notObject");
        }
    }

    private static void priceLinkage(PackBody body, Faults faults) {
        body.document().priceTree().ifPresent(price -> PriceLinkageReading.read(Cursor.of(price, "/priceLinkage", faults)));
    }
}
