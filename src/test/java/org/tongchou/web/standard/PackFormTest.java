package org.tongchou.web.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Part;
import org.tongchou.standard.PackBody;
import org.tongchou.standard.PackDocument;
import org.tongchou.standard.PackReading;

class PackFormTest {

    private static final LocalDate FROM = LocalDate.of(2027, 3, 1);

    @TestFactory
    Stream<DynamicTest> a_pack_on_file_comes_out_of_the_form_as_it_went_in() {
        return PacksOnFile.all().map(pack -> DynamicTest.dynamicTest(pack.region() + " from " + pack.term().from(), () -> {
            ObjectNode body = PackForm.of(pack).body();
            ObjectNode before = pack.document().json();
            for (Part part : Part.values()) {
                assertEquals(bare(PackCards.under(part, before)), bare(PackCards.under(part, body)), part.name());
            }
            assertEquals(sorted(before.path("sources")), sorted(body.path("sources")));
        }));
    }

    @Test
    void an_empty_form_inherits_everything_and_can_be_read() {
        ObjectNode body = PackForm.empty(new OfficeCode("3401"), Era.R2026, FROM).body().put("source", "测试文件");
        assertTrue(body.path("rules").isEmpty());
        Faults faults = new Faults();
        Cursor cursor = Cursor.of(body, faults);
        PackBody read = PackReading.read(cursor).orElseThrow();
        cursor.close();
        assertTrue(faults.isEmpty());
        assertEquals(List.of(), read.document().parts());
    }

    @Test
    void a_part_that_is_switched_off_is_written_as_nothing_and_one_that_is_inherited_not_at_all() {
        PackForm form = PackForm.empty(new OfficeCode("34"), Era.R2026, FROM);
        form.part("workCost").setHow("OFF");
        form.part("property").setHow("OFF");
        ObjectNode rules = (ObjectNode) form.body().path("rules");
        assertTrue(rules.path("workCost").isNull());
        assertTrue(rules.path("property").isArray() && rules.path("property").isEmpty());
        assertFalse(rules.has("support"));
    }

    @Test
    void what_is_no_number_is_handed_on_as_it_was_typed() {
        PackForm form = PackForm.empty(new OfficeCode("34"), Era.R2026, FROM);
        PartForm topUps = form.part("topUps");
        topUps.setHow("SET");
        topUps.setAdding("AGE");
        topUps.add();
        topUps.getLines().get(0).getFields().put("minAge", "八十");
        topUps.getLines().get(0).getFields().put("percent", "12.5");
        JsonNode row = form.body().path("rules").path("topUps").path("kinds").path(0);
        assertEquals("八十", row.path("minAge").asText());
        assertEquals("12.5", row.path("percent").asText());
    }

    @Test
    void a_standard_that_is_brought_along_is_written_in_fen_for_its_unit() {
        PackForm form = PackForm.of(new PackBody(new OfficeCode("3401"), Era.R2026, PacksOnFile.all().findFirst().orElseThrow().term(), "",
            new PackDocument("{\"standards\": {\"RURAL\": {\"annual\": 960000}}}", null, "[]")));
        assertEquals("{\"RURAL\":{\"annual\":960000}}", form.body().path("rules").path("standards").toString());
    }

    /** Without what says nothing: values that are null, and tiers of which there are none. */
    private static JsonNode bare(JsonNode node) {
        JsonNode copy = node.isMissingNode() ? node : Json.parse(node.toString());
        if (copy instanceof ObjectNode object) {
            List<String> empty = Stream.iterate(object.fieldNames(), names -> names.hasNext(), names -> names).map(names -> names.next())
                .filter(name -> object.path(name).isNull()).toList();
            object.remove(empty);
            object.fieldNames().forEachRemaining(name -> object.replace(name, bare(object.path(name))));
            if (object.path("tiers").isArray() && object.path("tiers").isEmpty()) {
                object.remove("tiers");
            }
        } else if (copy.isArray()) {
            var rows = JsonNodeFactory.instance.arrayNode();
            copy.forEach(row -> rows.add(bare(row)));
            return rows;
        }
        return copy;
    }

    private static List<String> sorted(JsonNode sources) {
        return Stream.iterate(0, at -> at < sources.size(), at -> at + 1).map(sources::path)
            .map(row -> row.path("part").asText() + " " + row.path("kind").asText() + " " + row.path("text").asText()).sorted().toList();
    }
}
