package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Awards of a county reckoned anew, and the books checked, over REST: who may, in which form, and that asking again changes nothing. */
@Tag("http")
class RecalculationDoorIT {

    private static final String COUNTY = "340323";
    private static String body(String page) {
        return "{\"fromMonth\": \"2026-10\", \"text\": \"民政局文件\"" + (page.isEmpty() ? "" : ", \"page\": \"" + page + "\"") + "}";
    }

    @BeforeAll
    static void october() {
        Installation.clockTo(LocalDate.of(2026, 10, 12));
    }

    private static long carriedOut() {
        long changed = 0;
        String next = "";
        do {
            JsonNode block = Installation.post("ca-" + COUNTY, "/recalculations", body(next)).expect(200).json();
            changed += block.path("raised").asLong() + block.path("lowered").asLong();
            next = block.path("next").asText("").replace("null", "");
        } while (!next.isEmpty());
        return changed;
    }

    @Test
    void the_county_looks_first_and_then_corrects_once() {
        JsonNode would = Installation.get("ca-" + COUNTY, "/recalculations?from=2026-10").expect(200).json();
        assertTrue(would.path("tested").asLong() > 0, would.toString());
        assertEquals(would.path("raised").asLong() + would.path("lowered").asLong(), carriedOut());
        assertEquals(0, carriedOut());
    }

    @Test
    void others_and_other_months_are_refused() {
        for (String account : new String[] {"tw-340302001", "cp-340302", "ms-3403", "pp-34", "au-34", "ad-34"}) {
            Installation.get(account, "/recalculations?from=2026-10").expect(403);
            Installation.post(account, "/recalculations", body("")).expect(403);
        }
        Installation.get("ca-" + COUNTY, "/recalculations?from=2027-10").expect(400);
        Installation.get("ca-" + COUNTY, "/recalculations").expect(400);
        Installation.post("ca-" + COUNTY, "/recalculations", "{\"fromMonth\": \"2026-10\"}").expect(400);
        Installation.post("ca-" + COUNTY, "/recalculations", body("x")).expect(400);
    }

    @Test
    void the_auditor_is_told_that_the_books_hold_and_nobody_else_asks() {
        JsonNode books = Installation.get("au-34", "/books/verification").expect(200).json();
        assertEquals("HOLDS", books.path("state").asText(), books.toString());
        assertEquals(38, books.path("checked").asInt());
        Installation.get("cp-340302", "/books/verification").expect(403);
        Installation.get("ps-34", "/books/verification").expect(403);
    }
}
