package org.tongchou.standard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.json.Json;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Part;

/**
 * The rule packs of nation, province, municipality and county laid over each other: of each part the nearest counts whose layer may set it under the law of the day
 * (L1 art. 18-23, 32). The law of the day is that of the nation's pack.
 *
 * @param rules the parts laid together, JSON as in means-test.md section 3 without standards
 * @param priceLinkage the nearest price linkage
 * @param packs the packs that a part comes from, the nation first
 */
public record Layers(ObjectNode rules, Optional<Linkage> priceLinkage, List<PackReference> packs) {

    /**
     * The price linkage that counts.
     *
     * @param document JSON as in a rule pack
     * @param pack which pack gives it
     */
    public record Linkage(String document, PackReference pack) {
    }

    public Layers {
        packs = List.copyOf(packs);
    }

    /** Lays together at most one pack of each layer, in any order. */
    public static Layers of(List<PublishedPack> inForce) {
        Map<Part, PublishedPack> givers = givers(inForce);
        ObjectNode rules = Json.object();
        List<PublishedPack> counting = downward(inForce).stream().filter(givers::containsValue).toList();
        for (PublishedPack pack : counting) {
            ObjectNode own = pack.document().tree();
            givers.forEach((part, giver) -> {
                if (giver == pack && part.isOfTheTest()) {
                    rules.set(part.field(), own.get(part.field()));
                }
            });
        }
        rules.put("era", era(inForce).name());
        Optional<Linkage> price = Optional.ofNullable(givers.get(Part.PRICE_LINKAGE)).map(pack -> new Linkage(pack.document().priceLinkage(), pack.reference()));
        return new Layers(rules, price, counting.stream().map(PublishedPack::reference).toList());
    }

    /**
     * Which pack each part comes from: the nearest one that sets it and whose layer may.
     *
     * @param inForce at most one pack of each layer, in any order
     */
    public static Map<Part, PublishedPack> givers(List<PublishedPack> inForce) {
        Era era = era(inForce);
        Map<Part, PublishedPack> givers = new EnumMap<>(Part.class);
        downward(inForce).forEach(pack -> pack.document().parts().stream().filter(part -> part.maySet(pack.layer(), era)).forEach(part -> givers.put(part, pack)));
        return givers;
    }

    /** The nearest pack that gave a part; empty if none did. */
    public Optional<PackReference> nearest() {
        return packs.isEmpty() ? Optional.empty() : Optional.of(packs.get(packs.size() - 1));
    }

    /** The era of the nation's pack; without one, that of the nearest. */
    static Era era(List<PublishedPack> inForce) {
        List<PublishedPack> downward = downward(inForce);
        return downward.stream().filter(pack -> pack.layer() == Layer.NATION).findFirst()
            .or(() -> downward.stream().reduce((upper, lower) -> lower)).map(pack -> pack.reference().era()).orElse(Era.R2026);
    }

    private static List<PublishedPack> downward(List<PublishedPack> inForce) {
        return inForce.stream().sorted(Comparator.comparing(PublishedPack::layer)).toList();
    }
}
