package org.tongchou.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.tongchou.household.FactsReading;
import org.tongchou.json.Cursor;
import org.tongchou.json.Fault;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.MeansTest;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.standard.RulesReading;

/** Takes requests of the means test through the same readers as the REST door. */
public final class Cases {

    private Cases() {
    }

    /** A request read without a fault. */
    public record Question(Facts facts, Rules rules) {
        public Assessment assess() {
            return MeansTest.assess(facts, rules);
        }
    }

    public static JsonNode file(String name) {
        try (InputStream in = Cases.class.getResourceAsStream("/law/" + name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static Question question(JsonNode request) {
        Faults faults = new Faults();
        Cursor body = Cursor.of(Json.parse(request.toString()), faults);
        Optional<Facts> facts = FactsReading.read(body);
        Optional<Cursor> asked = body.optionalObject("rules");
        Optional<Rules> rules = asked.flatMap(RulesReading::read);
        asked.ifPresent(given -> FactsReading.checkStandard(body, given));
        body.office("office");
        body.close();
        faults.refuseAny();
        return new Question(facts.orElseThrow(), rules.orElseThrow());
    }

    static List<Fault> faults(JsonNode request) {
        Faults faults = new Faults();
        Cursor body = Cursor.of(Json.parse(request.toString()), faults);
        FactsReading.read(body);
        body.optionalObject("rules").ifPresent(RulesReading::read);
        body.office("office");
        body.close();
        return faults.list();
    }

    /** The request of the contract with its rules, as a fresh copy that a test may change. */
    static ObjectNode contract() {
        return (ObjectNode) file("contract-request.json");
    }
}
