package org.tongchou.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Rules;

/**
 * Rules as they would be, for other rooms that reckon with them: parts of a rule pack laid over what is in force. A part that is absent is inherited, one that is
 * null or empty is switched off; standards that are given hold everywhere, whatever a region below has of its own, since only what was asked is reckoned.
 */
@Dependent
public class Scenarios {

    private static final String STANDARDS = "standards";

    @Inject
    RulesInForce inForce;

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

    /** The same with parts laid over them, JSON as in a rule pack; empty where nothing is in force. */
    public Optional<Rules> with(OfficeCode office, LocalDate on, String parts) {
        Layers layers = inForce.layers(office, on);
        return layers.nearest().flatMap(pack -> RulesReading.read(Cursor.of(laid(layers, office, on, parts), new Faults())));
    }

    /** Notes what is wrong with parts laid over what is in force at an office. @param pointer of the parts in the document that they came in */
    public void check(OfficeCode office, LocalDate on, JsonNode parts, String pointer, Faults faults) {
        RulesReading.read(Cursor.of(laid(inForce.layers(office, on), office, on, parts.toString()), pointer, faults));
    }

    private ObjectNode laid(Layers layers, OfficeCode office, LocalDate on, String parts) {
        ObjectNode rules = layers.rules().deepCopy();
        ObjectNode standards = inForce.standards(office, on);
        Json.parse(parts).fields().forEachRemaining(part -> {
            if (!part.getKey().equals(STANDARDS)) {
                rules.set(part.getKey(), part.getValue());
            } else if (part.getValue() instanceof ObjectNode given) {
                standards.setAll(given);
            }
        });
        rules.set(STANDARDS, standards);
        return rules;
    }
}
