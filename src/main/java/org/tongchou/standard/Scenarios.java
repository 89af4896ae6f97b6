package org.tongchou.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Components;
import org.tongchou.law.rulepack.Part;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Standard;

/**
 * Rules as they would be, for other rooms that reckon with them: parts of a rule pack laid over what is in force. A part that is absent is inherited, one that is
 * null or empty is switched off; standards that are given hold everywhere, whatever a region below has of its own, since only what was asked is reckoned, moved by
 * the components that are given beside them.
 */
@Dependent
public class Scenarios {

    private static final String STANDARDS = "standards";

    @Inject
    RulesInForce inForce;

    @Inject
    Lines lines;

    @Inject
    StandardDrafts regions;

    /** Whether there is such an office. */
    public boolean isRegion(OfficeCode office) {
        return regions.isRegion(office);
    }

    /** The rules in force at an office on a day; empty where none are. */
    public Optional<Rules> inForce(OfficeCode office, LocalDate on) {
        return InForce.of(inForce.layers(office, on), inForce.standards(office, on)).map(InForce::rules);
    }

    /** The lines that hold at an office on a day: the base line, and what the place adds to it. */
    public Map<Category, Line> lines(OfficeCode office, LocalDate on) {
        return lines.at(office, on);
    }

    /** The line of an office on a day if the base line of a region were another. */
    public Standard line(OfficeCode region, Standard base, OfficeCode office, LocalDate on) {
        return PublishedPack.line(inForce.packs(office, on), region, base, office, on);
    }

    /** The rules at an office of a region for which parts were asked, JSON as in a rule pack of that region, laid over what is in force; empty where nothing is. */
    public Optional<Rules> with(OfficeCode region, OfficeCode office, LocalDate on, String parts) {
        ObjectNode given = (ObjectNode) Json.parse(parts);
        Components components = PackDocument.stored(parts, null, null).components();
        ObjectNode standards = given.has(Part.COMPONENTS.field()) ? inForce.standards(region, parts, office, on) : inForce.standards(office, on);
        for (Category category : Category.values()) {
            JsonNode line = given.path(STANDARDS).path(category.name());
            if (line.isObject()) {
                given.withObject("/" + STANDARDS).set(category.name(), InForce.standard(components.line(PackStandards.read(line), office, on)));
            }
        }
        Layers layers = inForce.layers(office, on);
        return layers.nearest().flatMap(pack -> RulesReading.read(Cursor.of(laid(layers, standards, given), new Faults())));
    }

    /** Notes what is wrong with parts laid over what is in force at an office. @param pointer of the parts in the document that they came in */
    public void check(OfficeCode office, LocalDate on, JsonNode parts, String pointer, Faults faults) {
        PackChecking.components(parts, pointer, faults);
        RulesReading.read(Cursor.of(laid(inForce.layers(office, on), inForce.standards(office, on), parts), pointer, faults));
    }

    private static ObjectNode laid(Layers layers, ObjectNode standards, JsonNode parts) {
        ObjectNode rules = layers.rules().deepCopy();
        parts.fields().forEachRemaining(part -> {
            if (part.getKey().equals(STANDARDS) && part.getValue() instanceof ObjectNode given) {
                standards.setAll(given);
            } else if (!part.getKey().equals(STANDARDS) && !part.getKey().equals(Part.COMPONENTS.field())) {
                rules.set(part.getKey(), part.getValue());
            }
        });
        rules.set(STANDARDS, standards);
        return rules;
    }
}
