package org.tongchou.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tongchou.casework.StoredAssessment;
import org.tongchou.household.AssessmentWriting;
import org.tongchou.household.FactsReading;
import org.tongchou.json.Cursor;
import org.tongchou.json.InvalidDocument;
import org.tongchou.json.Json;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.MeansTest;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.standard.RulesReading;

/** Makes stored assessments again, one after the other; many share their rules, which are read once. */
final class Repetition {

    private final Map<String, Rules> known = new HashMap<>();

    /** Where an assessment differs from what comes out now, as pointers into it; empty where it is identical. */
    List<String> differences(StoredAssessment stored) {
        List<String> pointers = new ArrayList<>();
        Optional<Facts> facts = readable("/facts", pointers, () -> read(stored.documents().facts(), FactsReading::read));
        Optional<Rules> rules = readable("/rules", pointers, () -> known.computeIfAbsent(stored.documents().rules(), text -> read(text, RulesReading::read)));
        facts.ifPresent(family -> rules.ifPresent(ruled -> compare(stored, family, ruled, pointers)));
        return pointers;
    }

    private static void compare(StoredAssessment stored, Facts facts, Rules rules, List<String> pointers) {
        if (!facts.on().equals(stored.columns().on())) {
            pointers.add("/on");
        }
        if (!rules.standards().containsKey(facts.category())) {
            pointers.add("/facts/category");
            return;
        }
        Assessment again = MeansTest.assess(facts, rules);
        JsonNode answer = answer(again, stored.columns());
        result("/result", stored.documents().result(), answer, pointers);
        result("/resultEn", stored.documents().resultEn(), answer, pointers);
        Trees.compare("", columns(stored.columns()), columns(again), pointers);
    }

    /** Written and read once more, so that a number is the same kind of number as in a document that was stored. */
    private static JsonNode answer(Assessment again, StoredAssessment.Columns columns) {
        ObjectNode answer = AssessmentWriting.write(again, Optional.empty(), step -> "", reason -> "");
        answer.put("hypothetical", false).putObject("rulePack").put("region", columns.packRegion()).put("version", columns.packVersion()).put("era", columns.packEra());
        return Json.parse(Json.write(answer));
    }

    private static void result(String place, String document, JsonNode answer, List<String> pointers) {
        readable(place, pointers, () -> Json.parse(document)).ifPresent(stored -> Trees.compare(place, stored, answer, pointers));
    }

    private static ObjectNode columns(StoredAssessment.Columns stored) {
        return columns(stored.outcome(), stored.covered(), stored.monthly().fen(), stored.topUps().fen());
    }

    private static ObjectNode columns(Assessment again) {
        return columns(again.outcome().name(), again.coveredMembers(), again.benefitMonthly().fen(), again.topUpsMonthly().fen());
    }

    private static ObjectNode columns(String outcome, int covered, long monthly, long topUps) {
        return Json.object().put("outcome", outcome).put("covered", covered).put("monthly", monthly).put("topUps", topUps);
    }

    private static <T> T read(String document, Function<Cursor, Optional<T>> reader) {
        return Json.read(document.getBytes(StandardCharsets.UTF_8), reader).orElseThrow();
    }

    /** What cannot be read any more is a difference, with the places that are wrong in it. */
    private static <T> Optional<T> readable(String place, List<String> pointers, Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (InvalidDocument unreadable) {
            unreadable.faults().forEach(fault -> pointers.add(place + fault.pointer()));
            return Optional.empty();
        }
    }

    /** Reads a document. */
    private interface Reading<T> {
        T read();
    }
}
