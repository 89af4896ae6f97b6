package org.tongchou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongchou.json.Json;

class DrawingTest {

    @Test
    void names_and_values_come_out_as_they_went_in_whatever_signs_they_hold() throws Exception {
        String text = new Drawing().at("\"甲\"\\市", "比 1.70").line("城市</script>", "--urban", List.of(new BigDecimal("451.10"))).bars("农村", "--rural", List.of(7L)).text("元/月");
        assertFalse(text.contains("<"));
        JsonNode drawing = Json.mapper().readTree(text);
        assertEquals("\"甲\"\\市", drawing.at("/data/labels/0/0").asText());
        assertEquals("比 1.70", drawing.at("/data/labels/0/1").asText());
        assertEquals("城市</script>", drawing.at("/data/datasets/0/label").asText());
        assertEquals("451.1", drawing.at("/data/datasets/0/data/0").asText());
        assertEquals(7, drawing.at("/data/datasets/1/data/0").longValue());
        assertEquals("--rural", drawing.at("/data/datasets/1/backgroundColor").asText());
        assertEquals("元/月", drawing.at("/options/scales/y/title/text").asText());
    }
}
