package org.tongchou.standard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.access.Refused;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;

/** The rules that hold at an office on a day: the published rule packs that reach it, laid over each other, with the standards in force there. */
@Dependent
public class RulesInForce {

    /** Rules that were read before. The same packs with the same standards always make the same rules: what is asked of the registers each time decides, and nothing here ages. */
    private static final Map<Parts, InForce> KNOWN = Collections.synchronizedMap(new Last());

    @Inject
    PackRegister packs;

    @Inject
    StandardRegister standards;

    /** The rules for a family of that category; refused where no pack or no standard for it is in force. */
    public InForce at(OfficeCode office, Category category, LocalDate on) {
        return find(office, category, on).orElseThrow(() -> Refused.conflict("standard.noneInForce", office, on));
    }

    /** The same; empty where no pack or no standard for it is in force. */
    public Optional<InForce> find(OfficeCode office, Category category, LocalDate on) {
        return whole(packs.inForce(office, on), standards(office, on)).filter(found -> found.rules().standards().containsKey(category));
    }

    /** The packs that reach an office on a day. */
    List<PublishedPack> packs(OfficeCode office, LocalDate on) {
        return packs.inForce(office, on);
    }

    /** The packs that reach an office on a day, laid over each other. */
    public Layers layers(OfficeCode office, LocalDate on) {
        return Layers.of(packs.inForce(office, on));
    }

    /** The standards of an office on a day, JSON as in means-test.md section 3. */
    ObjectNode standards(OfficeCode office, LocalDate on) {
        ObjectNode document = Json.object();
        Map<String, PublishedStandard> held = standards.standards(office, on);
        for (Category category : Category.values()) {
            Optional.ofNullable(held.get(category.name())).ifPresent(standard -> document.set(category.name(), InForce.standard(standard.standard())));
        }
        return document;
    }

    private static Optional<InForce> whole(List<PublishedPack> packs, ObjectNode standards) {
        Parts parts = new Parts(packs, Json.write(standards));
        Optional<InForce> known = Optional.ofNullable(KNOWN.get(parts));
        if (known.isPresent()) {
            return known;
        }
        Optional<InForce> read = InForce.of(Layers.of(packs), standards);
        read.ifPresent(rules -> KNOWN.put(parts, rules));
        return read;
    }

    /** What rules are made of. */
    private record Parts(List<PublishedPack> packs, String standards) {
    }

    /** As many as a map may hold of what was asked for last. */
    private static final class Last extends LinkedHashMap<Parts, InForce> {

        private static final long serialVersionUID = 1;
        private static final int MOST = 200;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Parts, InForce> eldest) {
            return size() > MOST;
        }
    }
}
