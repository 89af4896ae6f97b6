package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Price indices over REST: recorded, corrected, looked at. */
@Tag("http")
class PriceIndicesIT {

    private static String body(String month, String cpi) {
        return "{\"region\": \"3405\", \"month\": \"" + month + "\", \"indices\": {\"CPI\": \"" + cpi + "\", \"FOOD\": \"-0.4\"}, \"source\": \"invented\"}";
    }

    @Test
    void a_month_is_recorded_and_corrected_and_both_can_be_looked_at() {
        JsonNode first = Installation.post("pp-34", "/price-indices", body("2019-03", "2.3")).expect(201).json();
        JsonNode second = Installation.post("pp-34", "/price-indices", body("2019-03", "2.4")).expect(201).json();
        assertEquals(first.path("revision").asInt() + 1, second.path("revision").asInt());
        JsonNode rows = Installation.get("tw-340302001", "/price-indices?region=3405&from=2019-03&to=2019-03").expect(200).json().path("rows");
        assertEquals("2.4", rows.path(0).path("indices").path("CPI").asText());
        assertEquals("-0.4", rows.path(0).path("indices").path("FOOD").asText());
        assertTrue(rows.path(0).path("indices").path("SCPI").isMissingNode());
        assertTrue(rows.path(0).path("current").asBoolean());
        assertEquals("2.3", rows.path(1).path("indices").path("CPI").asText());
        assertTrue(!rows.path(1).path("current").asBoolean());
    }

    @Test
    void food_beats_consumer_prices_under_the_national_linkage_and_a_correction_takes_it_back() {
        String body = "{\"region\": \"34\", \"month\": \"2026-07\", \"indices\": {\"CPI\": \"3.6\", \"FOOD\": \"%s\"}, \"source\": \"invented\"}";
        JsonNode urban = Installation.post("pp-34", "/price-indices", body.formatted("7.1")).expect(201).json().path("triggers").path(0);
        assertEquals("FOOD", urban.path("index").asText());
        assertEquals(5300, urban.path("monthly").asLong(), "740.00 at 7.1 %, half up to the yuan");
        assertEquals("00", urban.path("pack").path("region").asText());
        JsonNode none = Installation.post("pp-34", "/price-indices", body.replace("3.6", "3.4").formatted("5.9")).expect(201).json().path("triggers").path(0);
        assertEquals("URBAN", none.path("category").asText());
        assertTrue(!none.path("triggered").asBoolean() && none.path("index").isNull());
        assertEquals(0, none.path("monthly").asLong());
    }

    @Test
    void who_may_not_record_is_refused_and_every_fault_is_named() {
        Installation.post("ps-34", "/price-indices", body("2019-03", "2.3")).expect(403);
        Installation.post("ms-3403", "/price-indices", body("2019-03", "2.3")).expect(404);
        JsonNode errors = Installation.post("pp-34", "/price-indices", "{\"region\": \"x\", \"month\": \"2019\", \"indices\": {\"CPI\": 3}}").expect(400).json().path("errors");
        assertEquals(List.of("/region", "/month", "/indices/CPI", "/source"), errors.findValuesAsText("pointer"));
        Installation.get("pp-34", "/price-indices?region=34&from=2000-01&to=2020-01").expect(400);
    }
}
