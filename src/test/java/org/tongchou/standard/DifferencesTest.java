package org.tongchou.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongchou.json.Json;
import org.tongchou.law.rulepack.Part;

class DifferencesTest {

    private static PackDocument rules(String rules) {
        return PackDocument.of(Json.parse("{\"rules\": " + rules + "}"));
    }

    @Test
    void a_value_that_changed_stands_with_its_row_before_and_after() {
        assertEquals(List.of(new Difference(Part.TOP_UPS, "SERIOUS_ILLNESS", "percent", Optional.of("30"), Optional.of("35"))),
            Differences.between(rules("{\"topUps\": {\"kinds\": [{\"kind\": \"SERIOUS_ILLNESS\", \"percent\": \"30\"}]}}"),
                rules("{\"topUps\": {\"kinds\": [{\"kind\": \"SERIOUS_ILLNESS\", \"percent\": \"35\"}]}}")));
    }

    @Test
    void a_part_that_is_switched_off_differs_from_one_that_is_inherited() {
        assertEquals(List.of(new Difference(Part.WORK_COST, "", "workCost", Optional.empty(), Optional.of(""))), Differences.between(rules("{}"), rules("{\"workCost\": null}")));
        assertEquals(List.of(new Difference(Part.PROPERTY, "", "property", Optional.empty(), Optional.of(""))), Differences.between(rules("{}"), rules("{\"property\": []}")));
    }

    @Test
    void the_same_rules_in_another_order_of_rows_do_not_differ() {
        assertEquals(List.of(), Differences.between(
            rules("{\"deductions\": [{\"item\": \"EDUCATION\", \"percent\": \"50\"}, {\"item\": \"OTHER\", \"percent\": \"10\"}]}"),
            rules("{\"deductions\": [{\"item\": \"OTHER\", \"percent\": \"10\"}, {\"item\": \"EDUCATION\", \"percent\": \"50\"}]}")));
    }
}
