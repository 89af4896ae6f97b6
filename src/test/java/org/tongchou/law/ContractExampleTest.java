package org.tongchou.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongchou.household.AssessmentWriting;
import org.tongchou.household.ReasonTexts;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Outcome;
import org.tongchou.law.meanstest.Reason;
import org.tongchou.law.meanstest.StepCode;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.ExpenseItem;
import org.tongchou.law.rulepack.IncomeItem;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.PropertyTest;
import org.tongchou.law.rulepack.Rounding;
import org.tongchou.law.rulepack.TopUpKind;

/** The worked answer of the contract, whole, and its texts in both languages. */
@Tag("law")
class ContractExampleTest {

    @Test
    void the_worked_answer_comes_out_whole() {
        ObjectNode answer = answer(Optional.empty());
        assertEquals("DIBAO", answer.get("outcome").asText());
        assertTrue(answer.get("hypothetical").asBoolean());
        assertTrue(answer.get("rulePack").isNull());
        assertEquals(2, answer.get("coveredMembers").asInt());
        assertEquals(74000, answer.get("standardMonthly").asLong());
        assertEquals(1720800, answer.get("countableAnnualIncome").asLong());
        assertEquals(4600, answer.get("benefitMonthly").asLong());
        assertEquals("[{\"member\":\"p1\",\"kind\":\"SERIOUS_ILLNESS\",\"monthly\":22200},{\"member\":\"p2\",\"kind\":\"AGE\",\"monthly\":7400}]",
            answer.get("topUps").toString());
        assertEquals(34200, answer.get("totalMonthly").asLong());
        assertEquals(4, answer.get("propertyTests").size());
        assertEquals("{\"test\":\"VEHICLES\",\"result\":\"EXEMPT\",\"found\":\"0\",\"limit\":\"0\"}", answer.get("propertyTests").get(1).toString());
        assertEquals("[]", answer.get("reasons").toString());
    }

    @Test
    void the_reason_sheet_names_each_line_with_its_amount_and_article() {
        JsonNode counted = step("INCOME_COUNTED");
        assertEquals("p1", counted.get("member").asText());
        assertEquals("WAGE", counted.get("item").asText());
        assertEquals(2160000, counted.get("annual").asLong());
        assertEquals("L3 art. 13", counted.get("basis").asText());
        assertEquals("p1的工资计入家庭收入，每年 21,600.00 元。", counted.get("text").asText());
        assertEquals(240000, step("INCOME_EXEMPT").get("annual").asLong());
        assertEquals(780000, step("DEDUCTION").get("annual").asLong());
        assertEquals("认定结果：最低生活保障。", step("OUTCOME").get("text").asText());
    }

    @Test
    void a_published_pack_is_named_and_makes_the_answer_real() {
        ObjectNode answer = answer(Optional.of(new PackReference(new OfficeCode("34"), 3, Era.R2026)));
        assertFalse(answer.get("hypothetical").asBoolean());
        assertEquals("{\"region\":\"34\",\"version\":3,\"era\":\"R2026\"}", answer.get("rulePack").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void every_step_reason_and_word_has_its_text(String language) {
        UnaryOperator<String> texts = texts(language);
        List<Enum<?>> words = List.<Enum<?>[]>of(Outcome.values(), IncomeItem.values(), ExpenseItem.values(), PropertyTest.values(), TopUpKind.values(),
            Rounding.values()).stream().flatMap(Arrays::stream).toList();
        words.forEach(word -> assertFalse(texts.apply("law." + Character.toLowerCase(word.getDeclaringClass().getSimpleName().charAt(0))
            + word.getDeclaringClass().getSimpleName().substring(1) + "." + word.name()).isBlank()));
        Arrays.stream(StepCode.values()).forEach(code -> assertFalse(texts.apply("law.step." + code).isBlank()));
        Arrays.stream(Reason.values()).forEach(reason -> assertFalse(texts.apply("law.reason." + reason).isBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void no_sentence_of_any_worked_case_is_left_with_a_hole(String language) {
        ReasonTexts texts = new ReasonTexts(texts(language), ref -> ref);
        for (JsonNode one : Cases.file("means-test-cases.json")) {
            Assessment assessment = Cases.question(one.get("request")).assess();
            assessment.steps().forEach(step -> assertFalse(texts.step(step).matches(".*(\\{\\d|null|\\[|  ).*"), () -> texts.step(step)));
            assertFalse(assessment.reasons().stream().map(texts::reason).anyMatch(String::isBlank));
        }
    }

    private static JsonNode step(String code) {
        for (JsonNode step : answer(Optional.empty()).get("steps")) {
            if (step.get("code").asText().equals(code)) {
                return step;
            }
        }
        throw new AssertionError("no step " + code);
    }

    private static ObjectNode answer(Optional<PackReference> pack) {
        ReasonTexts texts = new ReasonTexts(texts("zh_CN"), ref -> ref);
        return AssessmentWriting.write(Cases.question(Cases.contract()).assess(), pack, texts::step, texts::reason);
    }

    /** The texts lie in the product's bundles; before those are put together, in the fragment of this room. */
    private static UnaryOperator<String> texts(String language) {
        Properties texts = new Properties();
        for (String name : List.of("/fragments/law_" + language + ".properties", "/messages_" + language + ".properties")) {
            try (var in = ContractExampleTest.class.getResourceAsStream(name)) {
                if (in != null) {
                    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return key -> Optional.ofNullable(texts.getProperty(key)).orElseThrow(() -> new AssertionError("no text for " + key));
    }
}
