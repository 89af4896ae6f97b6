package org.tongchou.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.json.Cursor;
import org.tongchou.json.Fault;
import org.tongchou.json.Faults;
import org.tongchou.json.InvalidDocument;
import org.tongchou.json.Json;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.Money;
import org.tongchou.standard.RulesReading;

@Tag("law")
class ReadingFaultsTest {

    private static final String GOOD = """
        {"on": "2026-09-15", "category": "URBAN", "members": [{"ref": "p1", "relationship": "02", "birthDate": "1970-05-02", "sex": 1}],
         "income": [{"member": "p1", "item": "WAGE", "annual": 1}], "expenses": [], "obligors": [{"kind": "SUPPORT", "for": ["p1"],
         "householdMonthlyIncome": 1, "householdMembers": 1, "supportedPersons": 1, "childrenOfSupported": 1}], "assets": [{"kind": "DEPOSIT", "amount": 1}],
         "rules": {"standards": {"URBAN": {"monthly": 74000}}, "benefit": {"mode": "DIFFERENCE", "rounding": "CEIL_YUAN"}}}""";

    @Test
    void a_good_document_has_no_fault() {
        assertEquals(List.of(), read(GOOD));
    }

    @Test
    void all_faults_of_a_document_are_named_with_their_pointers_at_once() {
        List<Fault> faults = read("""
            {"on": "2026-09-15", "category": "CITY", "singlePerson": "p9",
             "members": [{"ref": "p1", "relationship": "02", "birthDate": "2026-09-16", "sex": 1}, {"ref": "p1", "relationship": "20", "birthDate": "1970-05-02", "sex": 2}],
             "income": [{"member": "p1", "item": "WAGE", "annual": -1}, {"member": "p1", "item": "RENT", "annual": 1, "monthly": 1}, {"member": "p3", "item": "RENT", "annual": 1.5}],
             "obligors": [{"kind": "SUPPORT", "for": ["p1", "p1"], "householdMonthlyIncome": 1, "householdMembers": 1, "supportedPersons": 1, "childrenOfSupported": 1}],
             "assets": [{"kind": "DEPOSIT", "amount": 10000000000001}], "colour": 1,
             "rules": {"standards": {"URBAN": {"monthly": 0}}, "benefit": {"mode": "DIFFERENCE", "rounding": "CEIL_YUAN"}, "rigid": {"thresholdPercent": 60}}}""");
        Set<String> expected = new TreeSet<>(List.of("/category unknownValue", "/singlePerson unknownMember", "/members/0/birthDate future", "/members/1/ref duplicateRef",
            "/income/0/annual negative", "/income/1 exactlyOne", "/income/2/member unknownMember", "/income/2/annual fractional", "/obligors/0/for tooManyFor",
            "/obligors/0/for/1 duplicateRef", "/assets/0/amount outOfRange", "/colour unknownField", "/rules/standards/URBAN/monthly notAboveZero",
            "/rules/rigid/disposableIncomePerCapitaAnnual missing", "/rules/rigid/thresholdPercent notDecimal"));
        assertEquals(expected, faults.stream().map(ReadingFaultsTest::shown).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"sex\": 1|\"sex\": 3|/members/0/sex outOfRange",
        "\"sex\": 1|\"sex\": \"1\"|/members/0/sex notNumber",
        "\"sex\": 1|\"name\": 1|/members/0/sex missing",
        "\"relationship\": \"02\"|\"relationship\": \"0x\"|/members/0/relationship unknownCode",
        "\"birthDate\": \"1970-05-02\"|\"birthDate\": \"1970-02-30\"|/members/0/birthDate notDate",
        "\"item\": \"WAGE\"|\"item\": \"LOTTERY\"|/income/0/item unknownValue",
        "\"item\": \"WAGE\"|\"item\": \"SUPPORT\"|/income/0/item computedItem",
        "\"annual\": 1|\"months\": []|/income/0/months empty",
        "\"annual\": 1|\"months\": [1,1,1,1,1,1,1,1,1,1,1,1,1]|/income/0/months tooMany",
        "\"annual\": 1|\"months\": [1, -1]|/income/0/months/1 negative",
        "\"annual\": 1|\"annual\": 1e3|/income/0/annual fractional",
        "\"annual\": 1|\"annual\": null|/income/0 exactlyOne",
        "\"for\": [\"p1\"]|\"for\": [\"p7\"]|/obligors/0/for/0 unknownMember",
        "\"for\": [\"p1\"]|\"for\": []|/obligors/0/for empty",
        "\"kind\": \"DEPOSIT\"|\"kind\": \"VEHICLE\"|/assets/0/type missing",
        "\"kind\": \"DEPOSIT\"|\"kind\": \"HOUSING\"|/assets/0/areaSquareMetres missing",
        "\"monthly\": 74000|\"monthly\": 1, \"annual\": 12|/rules/standards/URBAN exactlyOne",
        "\"rounding\": \"CEIL_YUAN\"|\"rounding\": null|/rules/benefit/rounding missing",
        "\"income\": [|\"income\": {}, \"assets2\": [|/income notArray"})
    void each_fault_is_named_where_it_stands(String part, String instead, String fault) {
        assertTrue(GOOD.contains(part), part);
        assertTrue(read(GOOD.replace(part, instead)).stream().map(ReadingFaultsTest::shown).toList().contains(fault), () -> read(GOOD.replace(part, instead)).toString());
    }

    @Test
    void a_family_without_members_is_refused() {
        assertTrue(read(GOOD.replaceFirst("\"members\": \\[[^]]*]", "\"members\": []")).stream().map(ReadingFaultsTest::shown).toList().contains("/members empty"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"a\": {\"b\": 1, \"b\": 2}}|/a/b|duplicateKey", "{\"a\": 1} x||malformed", "{\"a\": 1} {}||malformed", "{\"a\": ||malformed",
        "''||noDocument", "{\"a\": NaN}||malformed"})
    void what_is_no_document_is_refused(String text, String pointer, String kind) {
        InvalidDocument refused = assertThrows(InvalidDocument.class, () -> Json.parse(text));
        assertEquals(List.of((pointer == null ? "" : pointer) + " " + kind), refused.faults().stream().map(ReadingFaultsTest::shown).toList());
    }

    @Test
    void a_document_too_deep_too_large_or_with_endless_numbers_is_refused() {
        assertEquals("beyondLimits", kind("[".repeat(51) + "]".repeat(51)));
        assertEquals(50, Json.parse("[".repeat(50) + "]".repeat(50)).toString().length() / 2);
        assertEquals("tooLarge", kind("\"" + "x".repeat(Json.LARGEST_DOCUMENT) + "\""));
        assertEquals("beyondLimits", kind("[" + "9".repeat(41) + "]"));
        String area = GOOD.replace("\"kind\": \"DEPOSIT\", \"amount\": 1", "\"kind\": \"HOUSING\", \"areaSquareMetres\": 1e999999999");
        assertEquals(List.of("/assets/0/areaSquareMetres notDecimal"), read(area).stream().map(ReadingFaultsTest::shown).toList());
    }

    @Test
    void a_fault_never_repeats_what_a_person_typed() {
        assertTrue(read(GOOD.replace("\"WAGE\"", "\"349901195803120175\"")).stream().noneMatch(fault -> fault.toString().contains("349901195803120175")));
    }

    @Test
    void every_kind_of_fault_used_has_a_text_in_both_languages() throws IOException {
        Set<String> kinds = Set.of("notObject", "notArray", "notText", "notNumber", "notBoolean", "notDate", "notMonth", "notDecimal", "notOffice", "fractional", "negative",
            "outOfRange", "notAboveZero", "unknownValue", "unknownField", "unknownMember", "unknownCode", "duplicateRef", "duplicateKey", "missing", "empty", "tooMany",
            "tooLong", "future", "exactlyOne", "atLeastOne", "tooManyFor", "computedItem", "noStandard", "endsBeforeBegin", "tooLarge", "beyondLimits", "noDocument",
            "malformed");
        for (String language : List.of("zh_CN", "en")) {
            Properties texts = texts(language);
            kinds.forEach(kind -> assertTrue(texts.containsKey("json.fault." + kind), kind + " " + language));
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        for (String name : List.of("/fragments/law_" + language + ".properties", "/messages_" + language + ".properties")) {
            try (var in = ReadingFaultsTest.class.getResourceAsStream(name)) {
                if (in != null) {
                    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    private static List<Fault> read(String document) {
        Faults faults = new Faults();
        Cursor body = Cursor.of(Json.parse(document), faults);
        FactsReading.read(body);
        body.optionalObject("rules").ifPresent(RulesReading::read);
        body.close();
        return faults.list();
    }

    private static String kind(String document) {
        return shown(assertThrows(InvalidDocument.class, () -> Json.parse(document)).faults().get(0)).replaceAll("^.* ", "");
    }

    private static String shown(Fault fault) {
        return fault.pointer() + " " + fault.key().replace("json.fault.", "");
    }

    @Test
    void the_writer_keeps_amounts_whole_and_hides_identity_numbers() throws IOException {
        JsonNode written = new ObjectMapper().readTree(Json.write(new Sample(new Money(180000),
            new CitizenNumber("349901195803120175"), LocalDate.of(2026, 9, 15), Optional.empty())));
        assertEquals("{\"amount\":180000,\"number\":\"349901********0175\",\"on\":\"2026-09-15\",\"note\":null}", written.toString());
    }

    /** Something to write. */
    record Sample(Money amount, CitizenNumber number, LocalDate on, Optional<String> note) {
    }
}
