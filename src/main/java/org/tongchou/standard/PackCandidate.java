package org.tongchou.standard;

import org.tongchou.law.rulepack.Part;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.law.rulepack.Rules;

/**
 * A pack that is not published, laid over the packs above it as they are on its first day.
 *
 * @param body the pack
 * @param above the packs of the layers above it
 * @param standards the standards of its region on that day, its own among them, JSON as in means-test.md section 3; empty if there are none
 */
record PackCandidate(PackBody body, List<PublishedPack> above, ObjectNode standards) {

    private static final String STANDARDS = "standards";
    private static final long SOME_STANDARD = 1;

    static PackCandidate of(PackBody body, List<PublishedPack> inForce, ObjectNode standards) {
        Layer own = Layer.of(body.region());
        return new PackCandidate(body, inForce.stream().filter(pack -> pack.layer().compareTo(own) < 0).toList(), standards);
    }

    LocalDate from() {
        return body.term().from();
    }

    boolean hasStandard() {
        return !standards.isEmpty();
    }

    /** The rules as they would hold; empty if the pack cannot be read, which is then noted. */
    Optional<Rules> rules(Faults faults) {
        ObjectNode laid = Layers.of(above).rules();
        laid.setAll(body.document().tree());
        laid.remove(Part.COMPONENTS.field());
        return read(laid, faults);
    }

    /** The rules that hold without it; empty where the layers above do not make a whole. */
    Optional<Rules> rulesAbove() {
        return read(Layers.of(above).rules(), new Faults());
    }

    private Optional<Rules> read(ObjectNode rules, Faults faults) {
        rules.set(STANDARDS, hasStandard() ? standards : someStandard());
        return RulesReading.read(Cursor.of(rules, "/rules", faults));
    }

    /** Stands in where no standard is known, so that the rest can be read. */
    private static ObjectNode someStandard() {
        ObjectNode standards = Json.object();
        standards.putObject("UNIFIED").put("monthly", SOME_STANDARD);
        return standards;
    }
}
