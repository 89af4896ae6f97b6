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
        "\"income\": [|\"income\": {}, \"assets2\": [|/income notArray",
        "\"on\": \"2026-09-15\"|\"on\": \"15.09.2026\"|/on notDate",
        "\"category\": \"URBAN\", \"members\"|\"category\": \"RURAL\", \"members\"|/category noStandard",
        "\"category\": \"URBAN\", \"members\"|\"members\"|/category missing",
        "\"ref\": \"p1\"|\"ref\": 1|/members/0/ref notText",
        "\"ref\": \"p1\"|\"ref\": \"a\\u0000\"|/members/0/ref unprintable",
        "\"ref\": \"p1\"|\"ref\": \"a\\ud800\"|/members/0/ref unprintable",
        "\"sex\": 1|\"sex\": 1, \"disability\": {\"category\": \"LIMB\", \"level\": 5}|/members/0/disability/level outOfRange",
        "\"sex\": 1|\"sex\": 1, \"disability\": {\"category\": \"SOUL\", \"level\": 1}|/members/0/disability/category unknownValue",
        "\"sex\": 1|\"sex\": 1, \"disability\": {\"category\": \"LIMB\", \"level\": 1, \"a\": 1}|/members/0/disability/a unknownField",
        "\"sex\": 1|\"sex\": 1, \"traits\": [\"SINGLE_PARENT\", \"LUCKY\"]|/members/0/traits/1 unknownValue",
        "\"sex\": 1|\"sex\": 1, \"seriousIllness\": \"yes\"|/members/0/seriousIllness notBoolean",
        "\"sex\": 1|\"sex\": 1, \"a~/b\": 1|/members/0/a~0~1b unknownField",
        "\"item\": \"WAGE\", \"annual\": 1|\"item\": \"WAGE\", \"annual\": 1, \"a\": 1|/income/0/a unknownField",
        "\"annual\": 1|\"annual\": 10000000000001|/income/0/annual outOfRange",
        "\"annual\": 1|\"annual\": 1e999999999|/income/0/annual fractional",
        "\"annual\": 1|\"annual\": 0.5|/income/0/annual fractional",
        "\"annual\": 1|\"annual\": \"1\"|/income/0/annual notNumber",
        "\"annual\": 1|\"annual\": 1, \"months\": [1]|/income/0 exactlyOne",
        "\"expenses\": []|\"expenses\": [{\"member\": \"p1\", \"item\": \"FUN\", \"annual\": 1}]|/expenses/0/item unknownValue",
        "\"expenses\": []|\"expenses\": [{\"member\": \"p1\", \"item\": \"MEDICAL_SELF_PAID\", \"monthly\": 1}]|/expenses/0/monthly unknownField",
        "\"supportedPersons\": 1|\"supportedPersons\": 0|/obligors/0/supportedPersons outOfRange",
        "\"supportedPersons\": 1|\"supportedPersons\": -1|/obligors/0/supportedPersons negative",
        "\"householdMonthlyIncome\": 1|\"householdMonthlyIncome\": -1|/obligors/0/householdMonthlyIncome negative",
        "\"kind\": \"SUPPORT\"|\"kind\": \"LOVE\"|/obligors/0/kind unknownValue",
        "\"kind\": \"DEPOSIT\"|\"kind\": \"DEPOSIT\", \"type\": \"CAR\"|/assets/0/type unknownField",
        "\"kind\": \"DEPOSIT\", \"amount\": 1|\"kind\": \"GOLD\", \"amount\": -1|/assets/0/amount negative",
        "\"kind\": \"DEPOSIT\", \"amount\": 1|\"kind\": \"GOLD\", \"carat\": 24|/assets/0/carat unknownField",
        "\"kind\": \"DEPOSIT\", \"amount\": 1|\"kind\": \"HOUSING\", \"areaSquareMetres\": -1|/assets/0/areaSquareMetres negative",
        "\"mode\": \"DIFFERENCE\"|\"mode\": \"GENEROUS\"|/rules/benefit/mode unknownValue",
        "\"mode\": \"DIFFERENCE\"|\"mode\": \"DIFFERENCE\", \"tiers\": [{\"upToPerCapitaAnnual\": 1, \"perPersonMonthly\": 1, \"a\": 1}]|/rules/benefit/tiers/0/a unknownField",
        "\"standards\": {|\"colour\": 1, \"standards\": {|/rules/colour unknownField",
        "\"standards\": {|\"standards\": {\"CITY\": {\"monthly\": 1}, |/rules/standards/CITY unknownField",
        "\"standards\": {|\"edgeMultiplier\": 1.5, \"standards\": {|/rules/edgeMultiplier notDecimal",
        "\"standards\": {|\"windowMonths\": {\"WAGE\": 13}, \"standards\": {|/rules/windowMonths/WAGE outOfRange",
        "\"standards\": {|\"property\": [{\"test\": \"VEHICLES\", \"max\": 0, \"a\": 1}], \"standards\": {|/rules/property/0/a unknownField",
        "\"standards\": {|\"topUps\": {\"mode\": \"ADD_ALL\", \"rounding\": \"CEIL_YUAN\", \"kinds\": [{\"kind\": \"AGE\", \"percent\": \"10\"}]}, \"standards\": {|/rules/topUps/kinds/0 atLeastOne",
        "\"standards\": {|\"topUps\": {\"mode\": \"ADD_ALL\", \"rounding\": \"CEIL_YUAN\", \"kinds\": [{\"kind\": \"STUDENT\", \"percent\": \"10\", \"a\": 1}]}, \"standards\": {|/rules/topUps/kinds/0/a unknownField",
        "\"standards\": {|\"topUps\": {\"mode\": \"ADD_ALL\", \"rounding\": \"CEIL_YUAN\", \"kinds\": [{\"kind\": \"LUCK\", \"percent\": \"x\"}]}, \"standards\": {|/rules/topUps/kinds/0/percent notDecimal",
        "\"standards\": {|\"topUps\": {\"mode\": \"ADD_ALL\", \"rounding\": \"CEIL_YUAN\", \"kinds\": [{\"kind\": \"LUCK\", \"a\": 1}]}, \"standards\": {|/rules/topUps/kinds/0/a unknownField",
        "\"standards\": {|\"property\": [{\"test\": \"YACHTS\", \"max\": -1}], \"standards\": {|/rules/property/0/max negative",
        "\"standards\": {|\"property\": [{\"test\": \"YACHTS\", \"a\": 1}], \"standards\": {|/rules/property/0/a unknownField"})
    void each_fault_is_named_where_it_stands(String part, String instead, String fault) {
        assertTrue(GOOD.contains(part), part);
        assertTrue(read(GOOD.replace(part, instead)).stream().map(ReadingFaultsTest::shown).toList().contains(fault), () -> read(GOOD.replace(part, instead)).toString());
    }

    @Test
    void what_is_no_object_is_one_fault_and_not_one_for_each_field_that_it_lacks() {
        assertEquals(List.of("/members/0 notObject", "/rules/topUps notObject"),
            read(GOOD.replaceFirst("\\{\"ref\".*?}", "\"p1\"").replace("\"standards\"", "\"topUps\": 7, \"standards\""))
                .stream().map(ReadingFaultsTest::shown).filter(fault -> !fault.endsWith("unknownMember")).toList());
        assertEquals(List.of(" notObject"), read("[1, 2]").stream().map(ReadingFaultsTest::shown).toList());
    }

    @Test
    void every_field_that_is_there_twice_is_named_beside_all_other_faults() {
        String body = GOOD.replace("\"sex\": 1", "\"sex\": 1, \"sex\": 2").replace("\"annual\": 1", "\"annual\": -1").replace("\"assets\": [", "\"assets\": [], \"assets\": [");
        InvalidDocument refused = assertThrows(InvalidDocument.class, () -> Json.read(body.getBytes(StandardCharsets.UTF_8), cursor -> {
            cursor.value("rules");
            return FactsReading.read(cursor);
        }));
        assertEquals(List.of("/members/0/sex duplicateKey", "/assets duplicateKey", "/income/0/annual negative"), refused.faults().stream().map(ReadingFaultsTest::shown).toList());
        InvalidDocument broken = assertThrows(InvalidDocument.class, () -> Json.parse("{\"a\": 1, \"a\": 2, \"b\": }"));
        assertEquals(List.of("/a duplicateKey", " malformed"), broken.faults().stream().map(ReadingFaultsTest::shown).toList());
    }

    @Test
    void a_category_without_a_standard_is_named_whatever_else_is_wrong() {
        String body = GOOD.replace("\"category\": \"URBAN\"", "\"category\": \"RURAL\"").replace("\"annual\": 1", "\"annual\": -1").replace("\"mode\": \"DIFFERENCE\"", "\"mode\": 1");
        assertEquals(Set.of("/category noStandard", "/income/0/annual negative", "/rules/benefit/mode unknownValue"),
            read(body).stream().map(ReadingFaultsTest::shown).collect(Collectors.toSet()));
        String without = GOOD.replace("\"standards\": {\"URBAN\": {\"monthly\": 74000}}, ", "");
        assertEquals(List.of("/rules/standards missing"), read(without).stream().map(ReadingFaultsTest::shown).toList());
    }

    @Test
    void a_bad_day_hides_no_fault_of_the_members() {
        String body = GOOD.replace("2026-09-15", "2026-09-31").replace("\"relationship\": \"02\"", "\"relationship\": \"2\"").replace("\"sex\": 1", "\"sex\": 0");
        assertEquals(Set.of("/on notDate", "/members/0/relationship unknownCode", "/members/0/sex outOfRange"), read(body).stream().map(ReadingFaultsTest::shown).collect(Collectors.toSet()));
    }

    @Test
    void bytes_that_are_no_utf_8_are_no_document_whatever_other_encoding_they_are_right_in() {
        for (var encoding : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)) {
            InvalidDocument refused = assertThrows(InvalidDocument.class, () -> Json.parse(GOOD.getBytes(encoding)));
            assertTrue(Set.of(" malformed", " notUtf8").contains(shown(refused.faults().get(0))), encoding.name());
        }
        assertEquals("notUtf8", shown(assertThrows(InvalidDocument.class, () -> Json.parse(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'})).faults().get(0)).strip());
        assertThrows(InvalidDocument.class, () -> Json.parse(new byte[] {0, 0, 0, '{', (byte) 0x7F, 0, 0, 0}));
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
            "malformed", "notUtf8", "unprintable");
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
        body.optionalObject("rules").ifPresent(rules -> {
            RulesReading.read(rules);
            FactsReading.checkStandard(body, rules);
        });
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
        assertEquals("{\"amount\":180000,\"number\":\"3499**********0175\",\"on\":\"2026-09-15\",\"note\":null}", written.toString());
    }

    /** Something to write. */
    record Sample(Money amount, CitizenNumber number, LocalDate on, Optional<String> note) {
    }
}
