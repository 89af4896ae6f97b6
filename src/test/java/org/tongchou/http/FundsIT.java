package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The funds over REST, in years of which nobody else has money. */
@Tag("http")
class FundsIT {

    private static JsonNode source(String account, String office, int year, String source) {
        JsonNode rows = Installation.get(account, "/funds/balances?office=" + office + "&year=" + year).expect(200).json().path("rows");
        assertEquals(5, rows.size());
        for (JsonNode row : rows) {
            if (row.path("source").asText().equals(source)) {
                return row;
            }
        }
        throw new IllegalStateException(source);
    }

    private static Installation.Answer enter(String account, String body) {
        return Installation.post(account, "/funds/entries", body);
    }

    @Test
    void a_county_plans_receives_and_is_given() {
        enter("cp-340323", "{\"kind\": \"BUDGET\", \"source\": \"COUNTY\", \"office\": \"340323\", \"amount\": 5000, \"year\": 2041, \"text\": \"人大批复\"}").expect(201);
        enter("cp-340323", "{\"kind\": \"RECEIPT\", \"source\": \"COUNTY\", \"office\": \"340323\", \"amount\": 4000, \"year\": 2041, \"text\": \"国库到账\"}").expect(201);
        JsonNode made = enter("cp-340323", "{\"kind\": \"CORRECTION\", \"source\": \"COUNTY\", \"office\": \"340323\", \"amount\": -1500, \"year\": 2041, \"text\": \"误记\"}")
            .expect(201).json();
        assertEquals(2500, made.path("balance").path("balance").asLong());
        enter("cp-340323", "{\"kind\": \"DONATION\", \"office\": \"340323\", \"amount\": 700, \"year\": 2041, \"text\": \"助困，限固镇县\", \"donor\": \"测试慈善会\"}").expect(201);
        JsonNode county = source("cp-340323", "340323", 2041, "COUNTY");
        assertEquals(List.of(5000L, 2500L, 0L, 0L, 0L, 2500L), List.of(county.path("budget").asLong(), county.path("received").asLong(), county.path("transferred").asLong(),
            county.path("paid").asLong(), county.path("returned").asLong(), county.path("balance").asLong()));
        assertEquals(700, source("au-34", "340323", 2041, "DONATION").path("balance").asLong());
        JsonNode entries = Installation.get("cp-340323", "/funds/entries?office=340323&year=2041").expect(200).json().path("rows");
        assertEquals("测试慈善会", entries.get(0).path("donor").asText());
        assertEquals("误记", entries.get(1).path("text").asText());
        assertTrue(Installation.get("pp-34", "/funds/entries?office=340323&year=2041").expect(200).json().path("rows").get(0).path("donor").isNull());
    }

    @Test
    void the_province_passes_money_on_and_no_more_than_it_has() {
        enter("pp-34", "{\"kind\": \"RECEIPT\", \"source\": \"CENTRAL\", \"office\": \"34\", \"amount\": 1000, \"year\": 2042, \"text\": \"中央补助\"}").expect(201);
        String transfer = "{\"kind\": \"TRANSFER\", \"source\": \"CENTRAL\", \"office\": \"34\", \"toOffice\": \"340323\", \"amount\": 800, \"year\": 2042, \"text\": \"下达\"}";
        enter("pp-34", transfer).expect(201);
        JsonNode refused = enter("pp-34", transfer).expect(409).json();
        assertTrue(refused.path("detail").asText().contains("6.00"), refused.toString());
        assertEquals(200, source("ps-34", "34", 2042, "CENTRAL").path("balance").asLong());
        assertEquals(800, source("cp-340323", "340323", 2042, "CENTRAL").path("balance").asLong());
        assertEquals(800, source("ms-3403", "340323", 2042, "CENTRAL").path("received").asLong());
    }

    @Test
    void a_plan_is_corrected_over_rest_and_a_correction_says_what_it_corrects() {
        enter("cp-340323", "{\"kind\": \"BUDGET\", \"source\": \"COUNTY\", \"office\": \"340323\", \"amount\": 900, \"year\": 2044, \"text\": \"人大批复\"}").expect(201);
        String correction = "{\"kind\": \"CORRECTION\", \"corrects\": \"%s\", \"source\": \"COUNTY\", \"office\": \"340323\", \"amount\": -300, \"year\": 2044, \"text\": \"调减\"}";
        JsonNode made = enter("cp-340323", correction.formatted("BUDGET")).expect(201).json();
        assertEquals(List.of("BUDGET", "600"), List.of(made.path("corrects").asText(), made.path("balance").path("budget").asText()));
        assertEquals("BUDGET", Installation.get("au-34", "/funds/entries?office=340323&year=2044").expect(200).json().path("rows").get(0).path("corrects").asText());
        assertTrue(enter("cp-340323", correction.formatted("TRANSFER")).expect(400).text().contains("\"/corrects\""));
        assertTrue(enter("cp-340323", "{\"kind\": \"RECEIPT\", \"corrects\": \"BUDGET\", \"source\": \"COUNTY\", \"office\": \"340323\", \"amount\": 1, \"year\": 2044, \"text\": \"x\"}").expect(400).text().contains("\"/corrects\""));
        enter("cp-340323", correction.formatted("EARMARK")).expect(409);
    }

    @Test
    void who_bears_how_much_is_told_with_what_held_before() {
        JsonNode before = Installation.get("cp-340323", "/funds/shares?office=340323&on=2025-12-31").expect(200).json();
        JsonNode after = Installation.get("au-34", "/funds/shares?office=340323&on=2026-01-01").expect(200).json();
        assertEquals(List.of(4500, 5000), List.of(central(before), central(after)));
        assertEquals(before.path("rows").size(), after.path("rows").size(), "all of them, whichever holds");
        Installation.get("cp-340323", "/funds/shares?office=340322").expect(404);
        Installation.get("ps-34", "/funds/shares?office=340323").expect(404);
        Installation.get("tw-340302001", "/funds/shares?office=340302001").expect(403);
    }

    /** The share of the province that holds in town. */
    private static int central(JsonNode answer) {
        for (JsonNode row : answer.path("rows")) {
            if (row.path("inForce").asBoolean() && row.path("category").asText().equals("URBAN")) {
                return row.path("shares").path("CENTRAL").asInt();
            }
        }
        throw new IllegalStateException(answer.toString());
    }

    @Test
    void what_was_passed_down_by_factors_can_be_reckoned_again() {
        enter("pp-34", "{\"kind\": \"RECEIPT\", \"source\": \"CENTRAL\", \"office\": \"34\", \"amount\": 1000, \"year\": 2045, \"text\": \"中央补助\"}").expect(201);
        String pool = "{\"source\": \"CENTRAL\", \"year\": 2045, \"pool\": 1000, \"text\": \"下达\", \"weights\": {\"TASK_VOLUME\": 3}, \"regions\": ["
            + "{\"office\": \"3401\", \"recipients\": 2, \"factors\": {\"TASK_VOLUME\": \"1.5\"}}, {\"office\": \"3402\", \"recipients\": 1, \"factors\": {\"TASK_VOLUME\": \"1\"}}]}";
        Installation.post("pp-34", "/funds/allocations", pool).expect(200);
        JsonNode kept = Installation.get("au-34", "/funds/allocations?office=34&year=2045").expect(200).json().path("rows").path(0);
        assertEquals(List.of("1000", "下达", "3", "2", "1500000", "750"), List.of(kept.path("pool").asText(), kept.path("text").asText(), kept.path("weights").path("TASK_VOLUME").asText(),
            kept.path("regions").path(0).path("recipients").asText(), kept.path("regions").path(0).path("factorsInMillionths").path("TASK_VOLUME").asText(), kept.path("regions").path(0).path("amount").asText()));
        assertEquals(0, Installation.get("pp-34", "/funds/allocations?office=34&year=2045&page=" + kept.path("id").asText()).expect(200).json().path("rows").size());
        Installation.get("ms-3403", "/funds/allocations?office=34&year=2045").expect(404);
        Installation.get("cp-340323", "/funds/allocations?office=340323&year=2045").expect(403);
    }

    @Test
    void every_fault_of_an_entry_is_named() {
        for (Map.Entry<String, String> fault : Map.of(
            "{\"kind\": \"TRANSFER\", \"source\": \"COUNTY\", \"office\": \"340323\", \"amount\": 1, \"year\": 2041, \"text\": \"x\"}", "/toOffice",
            "{\"kind\": \"RECEIPT\", \"source\": \"COUNTY\", \"office\": \"340323\", \"toOffice\": \"340323001\", \"amount\": 1, \"year\": 2041, \"text\": \"x\"}", "/toOffice",
            "{\"kind\": \"DONATION\", \"office\": \"340323\", \"amount\": 1, \"year\": 2041, \"text\": \"x\"}", "/donor",
            "{\"kind\": \"RECEIPT\", \"source\": \"DONATION\", \"office\": \"340323\", \"amount\": 1, \"year\": 2041, \"text\": \"x\"}", "/source",
            "{\"kind\": \"RECEIPT\", \"source\": \"COUNTY\", \"office\": \"340323\", \"amount\": -1, \"year\": 2041, \"text\": \"x\"}", "/amount",
            "{\"kind\": \"PAYMENT\", \"source\": \"COUNTY\", \"office\": \"340323\", \"amount\": 1, \"year\": 2041, \"text\": \"x\"}", "/kind",
            "{\"kind\": \"RECEIPT\", \"source\": \"COUNTY\", \"office\": \"340323\", \"amount\": 1, \"year\": 41, \"text\": \"x\"}", "/year").entrySet()) {
            String answer = enter("cp-340323", fault.getKey()).expect(400).text();
            assertTrue(answer.contains("\"" + fault.getValue() + "\""), () -> fault.getValue() + ": " + answer);
        }
    }

    @Test
    void books_are_kept_by_their_own_office_and_seen_within_the_area() {
        String receipt = "{\"kind\": \"RECEIPT\", \"source\": \"COUNTY\", \"office\": \"340322\", \"amount\": 1, \"year\": 2041, \"text\": \"x\"}";
        enter("cp-340323", receipt).expect(404);
        enter("ad-34", receipt).expect(403);
        enter("tw-340302001", receipt).expect(403);
        Installation.get("cp-340323", "/funds/balances?office=340322&year=2041").expect(404);
        Installation.get("tw-340302001", "/funds/balances?office=340323&year=2041").expect(403);
        Installation.get("ps-34", "/funds/entries?office=340323&year=2041").expect(403);
    }

    @Test
    void a_desk_of_figures_is_told_of_its_whole_area_only() {
        for (String below : List.of("3403", "340323", "340302001")) {
            Installation.get("ps-34", "/funds/balances?office=" + below + "&year=2026").expect(404);
            Installation.get("ps-34", "/funds/spending?office=" + below + "&from=2026&to=2026").expect(404);
        }
        Installation.get("ps-34", "/funds/balances?office=34&year=2026").expect(200);
        Installation.get("pp-34", "/funds/spending?office=340323&from=2026&to=2026").expect(200);
    }

    @Test
    void who_bears_town_and_country_is_told_by_year() {
        JsonNode rows = Installation.get("ps-34", "/funds/spending?office=34&from=2026&to=2026").expect(200).json().path("rows");
        assertTrue(rows.size() >= 2, rows.toString());
        for (JsonNode row : rows) {
            long sum = 0;
            for (JsonNode borne : row.path("bySource")) {
                sum += borne.path("total").asLong();
            }
            assertEquals(row.path("total").asLong(), sum);
        }
    }
}
