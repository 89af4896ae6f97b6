package org.tongchou.standard;

import java.util.ArrayList;
import org.tongchou.law.rulepack.Term;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Part;
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
    Lines lines;

    /** The rules for a family of that category; refused where no pack or no standard for it is in force. */
    public InForce at(OfficeCode office, Category category, LocalDate on) {
        return find(office, category, on).orElseThrow(() -> Refused.conflict("standard.noneInForce", office, on));
    }

    /** The same; empty where no pack or no standard for it is in force. */
    public Optional<InForce> find(OfficeCode office, Category category, LocalDate on) {
        List<PublishedPack> inForce = packs.inForce(office, on);
        return whole(inForce, standards(lines.at(office, on, inForce))).filter(found -> found.rules().standards().containsKey(category));
    }

    /** The packs that reach an office on a day. */
    List<PublishedPack> packs(OfficeCode office, LocalDate on) {
        return packs.inForce(office, on);
    }

    /** The packs that reach an office on a day, laid over each other. */
    public Layers layers(OfficeCode office, LocalDate on) {
        return Layers.of(packs.inForce(office, on));
    }

    /** The lines of an office on a day, JSON as in means-test.md section 3. */
    ObjectNode standards(OfficeCode office, LocalDate on) {
        return standards(lines.at(office, on));
    }

    /** The same if the pack of a region stated other components. @param parts JSON with the components */
    ObjectNode standards(OfficeCode region, String parts, OfficeCode office, LocalDate on) {
        ObjectNode stated = Json.object();
        stated.set(Part.COMPONENTS.field(), Json.parse(parts).path(Part.COMPONENTS.field()));
        List<PublishedPack> reaching = new ArrayList<>();
        packs.inForce(office, on).stream().filter(pack -> !pack.reference().region().equals(region)).forEach(reaching::add);
        reaching.add(new PublishedPack(0, new PackReference(region, 1, Layers.era(reaching)), new Term(on, Optional.empty()), "", PackDocument.EMPTY.with(stated), Optional.empty()));
        return standards(lines.at(office, on, reaching));
    }

    private static ObjectNode standards(Map<Category, Line> held) {
        ObjectNode document = Json.object();
        held.forEach((category, line) -> document.set(category.name(), InForce.standard(line.standard())));
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
