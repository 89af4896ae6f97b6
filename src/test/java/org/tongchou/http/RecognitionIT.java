package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One application, one classification: a family near the line or with rigid expenses is confirmed with a dated certificate and is paid nothing. */
@Tag("http")
class RecognitionIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String TOWNSHIP = "340323102";
    private static final String TW = "tw-340323102";
    private static final String TR = "tr-340323102";

    private static ObjectNode family(long pension) {
        return Family.pensioners(TOWNSHIP, "URBAN", MONDAY, pension, "19700512");
    }

    private static Journey surveyed(ObjectNode application) {
        Installation.clockTo(MONDAY);
        return Journey.draft(application).submitAndAccept().surveyAndCheck(MONDAY);
    }

    private static JsonNode confirmed(Journey journey) {
        journey.opineAndPost();
        Installation.clockTo(MONDAY.plusDays(7));
        return journey.forwardAndConfirm();
    }

    private static String figures() {
        JsonNode monthly = Installation.get("ca-340323", "/statistics/monthly?office=" + TOWNSHIP + "&month=2026-11").expect(200).json();
        return monthly.path("rows").toString();
    }

    @Test
    void a_family_near_the_line_gets_a_certificate_of_twelve_months_and_counts_in_no_figure_of_support() {
        String before = figures();
        ObjectNode application = family(90000);
        Journey journey = surveyed(application);
        JsonNode file = confirmed(journey);
        assertEquals("CONFIRMED", file.path("state").asText());
        assertTrue(file.path("award").isNull());
        JsonNode recognition = file.path("recognition");
        assertEquals("EDGE", recognition.path("outcome").asText());
        assertEquals("2026-10-19", recognition.path("from").asText());
        assertEquals("2027-10-18", recognition.path("until").asText());
        assertEquals(0, file.path("notice").path("monthly").asLong());
        assertEquals(before, figures());
        assertFalse(Installation.get("ca-340323", "/awards?office=" + TOWNSHIP).expect(200).text().contains(journey.number()));
        String certificate = recognition.path("certificate").asText();
        assertTrue(Installation.get(TW, "/recognitions").expect(200).text().contains(certificate));
        assertFalse(Installation.get("tw-340323101", "/recognitions").expect(200).text().contains(certificate));
        Installation.get("cp-340323", "/recognitions").expect(403);
        Journey.draft(application).act(TW, "SUBMIT", "{}").expect(200);
    }

    @Test
    void a_family_whose_expenses_eat_its_income_up_is_recognised_too_and_one_above_every_line_is_not() {
        ObjectNode rigid = family(200000);
        rigid.putArray("expenses").addObject().put("member", "p1").put("item", "EDUCATION").put("annual", 1500000);
        assertEquals("RIGID_EXPENDITURE", confirmed(surveyed(rigid)).path("recognition").path("outcome").asText());
        surveyed(family(400000)).act(TR, "OPINE", "{\"proposal\": \"CONFIRM\", \"text\": \"符合条件\"}").expect(409);
    }

    @Test
    void a_family_in_urgent_need_is_referred_with_one_act_and_its_application_goes_on() {
        Journey journey = surveyed(family(60000));
        String refer = "{\"to\": \"URGENT\", \"text\": \"住院急需\"}";
        journey.act(TW, "REFER", refer.replace("URGENT", "SOMEWHERE")).expect(400);
        JsonNode file = journey.act(TW, "REFER", refer).expect(200).json();
        assertEquals("SURVEY", file.path("state").asText());
        journey.act(TW, "REFER", refer).expect(409);
        assertTrue(confirmed(journey).path("award").path("monthly").asLong() > 0);
    }
}
