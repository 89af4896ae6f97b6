package org.tongchou.standard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.Standard;

/**
 * What is in force at an office on a day.
 *
 * @param rules the arithmetic of the rule packs with the standards of that day
 * @param pack the nearest pack that gave a part
 * @param json the same rules as a document, for freezing
 */
public record InForce(Rules rules, PackReference pack, String json) {

    /**
     * Packs laid over each other with standards; empty where either is missing.
     *
     * @param standards by category, JSON as in means-test.md section 3
     * @throws org.tongchou.json.InvalidDocument if the packs do not make a whole
     */
    public static Optional<InForce> of(Layers layers, ObjectNode standards) {
        return standards.isEmpty() ? Optional.empty() : layers.nearest().map(pack -> read(layers.rules(), standards, pack));
    }

    /** A standard as rules name it. */
    static ObjectNode standard(Standard standard) {
        return Json.object().put(standard.period() == Standard.Period.MONTH ? "monthly" : "annual", standard.amount().fen());
    }

    private static InForce read(ObjectNode rules, ObjectNode standards, PackReference pack) {
        rules.set("standards", standards);
        Faults faults = new Faults();
        Optional<Rules> read = RulesReading.read(Cursor.of(rules, faults));
        faults.refuseAny();
        return new InForce(read.orElseThrow(), pack, Json.write(rules));
    }
}
