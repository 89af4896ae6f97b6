package org.tongchou.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.fuzz.Bodies;
import org.tongchou.household.AssessmentWriting;
import org.tongchou.household.FactsReading;
import org.tongchou.household.ReasonTexts;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.InvalidDocument;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.MeansTest;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.office.Division;
import org.tongchou.office.OfficeTree;
import org.tongchou.standard.RulesReading;
import org.tongchou.text.Bundle;

/** Spoilt bodies through the very code of the door: each is answered, or refused with faults that can be told; nothing else ever comes out. */
class MeansTestFuzzTest {

    private static final long SEED = 349901;
    private static final int BODIES = 100_000;
    private static final Path FOLDER = Path.of("src/test/resources/law");
    private static final OfficeCode TOWNSHIP = new OfficeCode("340302001");
    private static final Officer OFFICER = new Officer("pp", "pp", "测试员", new OfficeCode("34"), EnumSet.of(Role.PROVINCIAL_POLICY), new Jurisdiction(new OfficeCode("34")));

    private final FamilyQuestions questions = new FamilyQuestions();
    private int answered;
    private int refused;

    @Test
    void every_spoilt_body_is_answered_or_refused_with_faults_that_can_be_told() throws IOException {
        System.out.println("seed " + SEED);
        questions.tree = new OneTownship();
        Bodies bodies = new Bodies(SEED, FOLDER);
        Rules inForce = inForce();
        for (int number = 0; number < BODIES; number++) {
            send(number, bodies.body(number), inForce);
        }
        System.out.println(answered + " answered, " + refused + " refused");
        assertEquals(BODIES, answered + refused);
        assertTrue(answered > BODIES / 10 && refused > BODIES / 10, "bodies of both kinds were made");
    }

    /** As many lines as a document may have, each as large as an amount may be, under the rules that multiply most. */
    @Test
    void the_largest_amounts_everywhere_are_still_reckoned() {
        ObjectNode body = Json.object().put("on", "2026-09-15").put("office", TOWNSHIP.value()).put("category", "URBAN");
        ArrayNode members = body.putArray("members");
        ArrayNode all = Json.object().arrayNode();
        for (int at = 0; at < FactsReading.MOST_MEMBERS; at++) {
            members.addObject().put("ref", "p" + at).put("relationship", "02").put("birthDate", "1940-01-01").put("sex", 1).put("seriousIllness", true);
            all.add("p" + at);
        }
        for (String list : List.of("income", "expenses", "obligors", "assets")) {
            body.putArray(list);
        }
        for (int at = 0; at < FactsReading.MOST_LINES; at++) {
            body.withArray("income").addObject().put("member", "p0").put("item", at % 2 == 0 ? "WAGE" : "RENT").put("monthly", Cursor.LARGEST_AMOUNT);
            body.withArray("expenses").addObject().put("member", "p0").put("item", "MEDICAL_SELF_PAID").put("annual", Cursor.LARGEST_AMOUNT);
            body.withArray("assets").addObject().put("kind", "DEPOSIT").put("amount", Cursor.LARGEST_AMOUNT);
            body.withArray("obligors").addObject().put("kind", at % 2 == 0 ? "SUPPORT" : "MAINTENANCE").put("householdMonthlyIncome", Cursor.LARGEST_AMOUNT)
                .put("householdMembers", 1).put("supportedPersons", 100).put("childrenOfSupported", 1).put("consent", true).set("for", all);
        }
        for (long standard : new long[] {1, Cursor.LARGEST_AMOUNT}) {
            body.set("rules", rulesThatMultiplyMost(standard));
            Sent sent = new Sent();
            sent.receive(Json.write(body));
            questions.tree = new OneTownship();
            Rules asked = sent.read(cursor -> questions.read(OFFICER, cursor)).orElseThrow().rules().orElseThrow();
            answer(sent.read(cursor -> questions.read(OFFICER, cursor)).orElseThrow(), asked);
        }
    }

    private static JsonNode rulesThatMultiplyMost(long standard) {
        StringBuilder kinds = new StringBuilder();
        for (int at = 0; at < 199; at++) {
            kinds.append("{\"kind\": \"SERIOUS_ILLNESS\", \"percent\": \"1000\"}, ");
        }
        return Json.parse("""
            {"standards": {"URBAN": {"monthly": %d}}, "edgeMultiplier": "100", "support": {"kind": "SUP_A"}, "workCost": {"kind": "PERCENT_OF_STANDARD", "percent": "1000"},
             "maintenance": {"onePercent": "1000", "manyCapPercent": "1000"}, "benefit": {"mode": "TIERED", "rounding": "CEIL_YUAN", "minimumMonthly": 10000000000000,
             "tiers": [{"upToPerCapitaAnnual": 10000000000000, "perPersonMonthly": 10000000000000}]},
             "deductions": [{"item": "MEDICAL_SELF_PAID", "percent": "1000"}],
             "topUps": {"mode": "ADD_ALL", "rounding": "CEIL_YUAN", "kinds": [%s{"kind": "SERIOUS_ILLNESS", "flatMonthly": 10000000000000}]}}""".formatted(standard, kinds));
    }

    private void send(int number, byte[] body, Rules inForce) {
        try {
            Sent sent = new Sent();
            sent.receive(BodyGate.text(body));
            answer(sent.read(asked -> questions.read(OFFICER, asked)).orElseThrow(), inForce);
            answered++;
        } catch (InvalidDocument invalid) {
            told(number, invalid);
            refused++;
        } catch (Refused known) {
            refused++;
        } catch (RuntimeException | StackOverflowError wrong) {
            throw new AssertionError("seed " + SEED + " body " + number + ": " + wrong, wrong);
        }
    }

    private static void answer(FamilyQuestions.Question question, Rules inForce) {
        Rules rules = question.rules().orElse(inForce);
        if (!rules.standards().containsKey(question.facts().category())) {
            throw Refused.conflict("standard.noneInForce", question.office(), question.facts().on());
        }
        Assessment assessment = MeansTest.assess(question.facts(), rules);
        for (Locale locale : List.of(Bundle.CHINESE, Bundle.ENGLISH)) {
            ReasonTexts texts = new ReasonTexts(key -> Bundle.pattern(locale, key), UnaryOperator.identity());
            JsonNode written = Json.parse(Json.write(AssessmentWriting.write(assessment, Optional.empty(), texts::step, texts::reason)));
            assertEquals(assessment.totalMonthly().fen(), written.path("totalMonthly").asLong());
        }
    }

    private static void told(int number, InvalidDocument invalid) {
        assertFalse(invalid.faults().isEmpty(), "body " + number);
        invalid.faults().forEach(fault -> {
            assertTrue(fault.pointer().isEmpty() || fault.pointer().startsWith("/"), "body " + number + " " + fault);
            String text = Bundle.text(Bundle.ENGLISH, fault.key(), fault.args().toArray());
            assertFalse(text.equals(fault.key()), "body " + number + " " + fault);
        });
    }

    private static Rules inForce() throws IOException {
        JsonNode rules = Json.parse(Files.readString(FOLDER.resolve("contract-request.json"), StandardCharsets.UTF_8)).get("rules");
        return RulesReading.read(Cursor.of(rules, new Faults())).orElseThrow();
    }

    /** The division data, as far as the bodies name it. */
    private static final class OneTownship extends OfficeTree {

        @Override
        public List<Division> below(Officer officer, OfficeCode parent) {
            return List.of(new Division(TOWNSHIP, "东风街道", Optional.of(new OfficeCode("340302"))));
        }

        @Override
        public List<Division> provinces(Officer officer) {
            return List.of();
        }
    }
}
