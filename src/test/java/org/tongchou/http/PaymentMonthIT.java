package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A month of all counties at once, in a past year of which nobody else has a run. */
@Tag("http")
class PaymentMonthIT {

    private static final String MONTH = "2025-05";

    @Test
    void a_month_begun_for_all_counties_is_filled_once_in_each_and_released_by_its_county() throws Exception {
        Installation.clockTo(LocalDate.of(2026, 10, 12));
        Installation.post("cp-340302", "/payment-months", "{\"month\": \"" + MONTH + "\"}").expect(403);
        JsonNode begun = Installation.post("ad-34", "/payment-months", "{\"month\": \"" + MONTH + "\"}").expect(202).json();
        Installation.post("ad-34", "/payment-months", "{\"month\": \"" + MONTH + "\"}").expect(202);
        Installation.post("ad-34", "/payment-months", "{\"month\": \"2028-01\"}").expect(400);
        assertTrue(begun.path("counties").asInt() > 0, begun.toString());
        JsonNode done = filled();
        assertEquals(begun.path("counties").asInt(), done.path("counties").asInt());
        for (JsonNode county : done.path("rows")) {
            String office = county.path("office").asText();
            assertEquals(PaymentIT.owed(office, MONTH), county.path("total").asLong(), office);
            assertEquals(0, PaymentIT.doubled(office, MONTH));
        }
        JsonNode own = done.path("rows").get(0);
        JsonNode run = Installation.post("cp-" + own.path("office").asText(), "/payment-runs/" + own.path("run").asText() + "/actions/RELEASE", "{}").expect(200).json();
        assertEquals("RELEASED", run.path("state").asText());
    }

    private static JsonNode filled() throws InterruptedException, SQLException {
        long until = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        JsonNode progress = progress();
        while (progress.path("state").asText().equals("RUNNING") && System.nanoTime() < until) {
            Installation.number("select sleep(0.2)");
            progress = progress();
        }
        assertEquals("DONE", progress.path("state").asText(), progress.toString());
        return progress;
    }

    private static JsonNode progress() {
        return Installation.get("ad-34", "/payment-months/" + MONTH).expect(200).json();
    }
}
