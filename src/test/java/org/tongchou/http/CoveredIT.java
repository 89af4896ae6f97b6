package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.http.Installation.Answer;

/** Who reads sees numbers covered; who edits a draft gets it whole and loses nothing; who looks under the cover says why. */
@Tag("http")
class CoveredIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String TW = "tw-340302001";
    private static final String WHY = "\"reason\": \"入户调查前核对\"}";

    private final Family family = new Family(Journey.TOWNSHIP, "URBAN");
    private Journey journey;

    @BeforeEach
    void a_draft_on_a_known_day() {
        Installation.clockTo(MONDAY);
        journey = Journey.draft(Journey.TOWNSHIP, family, MONDAY);
    }

    private boolean shows(String text) {
        return family.idNumbers().stream().anyMatch(text::contains) || text.contains(family.phone()) || text.contains(family.account()) || text.contains(Family.STREET);
    }

    @Test
    void a_draft_goes_round_whole_between_the_caseworker_and_the_file() {
        JsonNode draft = journey.file(TW);
        assertEquals(family.idNumbers().get(2), draft.at("/members/2/idNumber").asText());
        assertEquals(List.of(family.phone(), Family.STREET, family.account()), List.of(draft.path("phone").asText(), draft.at("/address/detail").asText(), draft.at("/account/number").asText()));
        ObjectNode changed = family.application(MONDAY);
        changed.fieldNames().forEachRemaining(field -> assertEquals(changed.path(field), draft.path(field), field));
        changed.put("phone", "15490000000");
        Answer put = Installation.put(TW, "/applications/" + journey.number(), changed.toString(), Map.of("If-Match", "\"" + draft.path("version").asInt() + "\"")).expect(200);
        assertEquals("15490000000", put.json().path("phone").asText());
        assertEquals(family.account(), put.json().at("/account/number").asText());
    }

    @Test
    void whoever_only_reads_sees_numbers_phone_address_and_account_covered() {
        Answer read = Installation.get("tr-340302001", "/applications/" + journey.number()).expect(200);
        assertFalse(shows(read.text()), "the reviewer, of a draft");
        String first = family.idNumbers().get(0);
        assertEquals(first.substring(0, 4) + "**********" + first.substring(14), read.json().at("/members/0/idNumber").asText());
        assertEquals("154****" + family.phone().substring(7), read.json().path("phone").asText());
        assertEquals("测试路****", read.json().at("/address/detail").asText());
        assertEquals("****" + family.account().substring(15), read.json().at("/account/number").asText());
        journey.submitAndAccept();
        for (String account : List.of(TW, "tr-340302001", "cv-340302", "ca-340302", "ms-3403", "au-34")) {
            assertFalse(shows(Installation.get(account, "/applications/" + journey.number()).expect(200).text()), account);
        }
    }

    @Test
    void a_file_sent_back_for_correction_is_whole_again_for_the_caseworker_alone() {
        journey.act(TW, "SUBMIT", "{}").expect(200);
        assertFalse(shows(journey.file(TW).toString()), "submitted");
        journey.act(TW, "REQUEST_CORRECTION", "{\"missing\": [\"租房合同\"]}").expect(200);
        assertEquals(family.account(), journey.file(TW).at("/account/number").asText());
        assertFalse(shows(journey.file("tr-340302001").toString()));
    }

    @Test
    void a_covered_value_that_is_sent_back_is_refused_by_field_and_never_stored() {
        JsonNode draft = journey.file(TW);
        ObjectNode covered = family.application(MONDAY);
        JsonNode seen = journey.file("tr-340302001");
        ((ObjectNode) covered.at("/members/1")).set("idNumber", seen.at("/members/1/idNumber"));
        covered.set("phone", seen.path("phone"));
        covered.set("address", seen.path("address"));
        ((ObjectNode) covered.path("account")).set("number", seen.at("/account/number"));
        Answer refused = Installation.put(TW, "/applications/" + journey.number(), covered.toString(), Map.of("If-Match", "\"" + draft.path("version").asInt() + "\"")).expect(400);
        for (String pointer : List.of("/members/1/idNumber", "/phone", "/address/detail", "/account/number")) {
            assertTrue(refused.text().contains("\"" + pointer + "\""), pointer + " in " + refused.text());
        }
        assertEquals(draft, journey.file(TW));
    }

    @Test
    void a_field_is_shown_to_who_says_why_and_the_trail_keeps_it() throws SQLException {
        journey.submitAndAccept();
        long before = kept("DONE");
        assertEquals(family.idNumbers().get(1), show("cv-340302", "{\"field\": \"ID_NUMBER\", \"member\": \"p2\", " + WHY).expect(200).json().path("value").asText());
        assertEquals(family.phone(), show(TW, "{\"field\": \"PHONE\", " + WHY).expect(200).json().path("value").asText());
        assertEquals(Family.STREET, show("ms-3403", "{\"field\": \"ADDRESS\", " + WHY).expect(200).json().path("value").asText());
        assertEquals(family.account(), show("au-34", "{\"field\": \"ACCOUNT\", " + WHY).expect(200).json().path("value").asText());
        assertEquals(before + 4, kept("DONE"));
    }

    @Test
    void without_a_reason_for_another_office_or_another_desk_nothing_is_shown() throws SQLException {
        journey.submitAndAccept();
        show(TW, "{\"field\": \"PHONE\"}").expect(400);
        show(TW, "{\"field\": \"PHONE\", \"reason\": \"  \"}").expect(400);
        show(TW, "{\"field\": \"PHONE\", \"reason\": \"" + family.idNumbers().get(0) + "\"}").expect(400);
        show(TW, "{\"field\": \"INCOME\", " + WHY).expect(400);
        show(TW, "{\"field\": \"ID_NUMBER\", \"member\": \"p9\", " + WHY).expect(404);
        show(TW, "{\"field\": \"ID_NUMBER\", " + WHY).expect(404);
        show("tw-340302002", "{\"field\": \"PHONE\", " + WHY).expect(404);
        for (String account : List.of("cp-340302", "pp-34", "ps-34", "ad-34")) {
            assertFalse(shows(show(account, "{\"field\": \"PHONE\", " + WHY).expect(403).text()), account);
        }
        assertEquals(0, kept("DONE"));
        assertTrue(kept("access.forbidden") >= 4);
    }

    private Answer show(String account, String body) {
        return Installation.post(account, "/applications/" + journey.number() + "/disclosure", body);
    }

    private long kept(String outcome) throws SQLException {
        return Installation.number("select count(*) from audit_line where subject = ? and act = 'SHOW_SEALED' and outcome = ?", journey.number(), outcome);
    }
}
