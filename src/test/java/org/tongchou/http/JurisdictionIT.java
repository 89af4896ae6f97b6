package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import java.util.stream.Stream;

/** What one office has, no other office sees: not the file, not in a list, a count or a figure; and roles stop at their own acts. */
@Tag("http")
class JurisdictionIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static Journey journey;
    private static Family family;

    @BeforeAll
    static void a_file_in_dongfeng() {
        Installation.clockTo(MONDAY);
        family = new Family(Journey.TOWNSHIP, "URBAN");
        journey = Journey.draft(Journey.TOWNSHIP, family, MONDAY).submitAndAccept();
    }

    @TestFactory
    Stream<DynamicTest> a_foreign_office_gets_404_for_the_file() {
        return Stream.of("tw-340302002", "tr-340302002", "cv-340303", "ca-340303").map(account -> DynamicTest.dynamicTest(account, () -> {
            Installation.get(account, "/applications/" + journey.number()).expect(404);
            String missing = Installation.get(account, "/applications/340302001-2026-9999").expect(404).text();
            assertEquals(missing.replace("340302001-2026-9999", ""), Installation.get(account, "/applications/" + journey.number()).text().replace(journey.number(), ""),
                "a foreign file reads exactly like none");
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_foreign_office_gets_404_for_its_own_acts_on_the_file() {
        return Stream.of("tw-340302002 ORDER_CHECK {\"sources\":[\"BANK\"]}", "tw-340302002 WITHDRAW {\"text\":\"x\"}", "tr-340302002 FORWARD {}",
                "ca-340303 CONFIRM {\"text\":\"x\"}").map(line -> line.split(" ", 3))
            .map(call -> DynamicTest.dynamicTest(call[0] + " " + call[1], () -> journey.act(call[0], call[1], call[2]).expect(404)));
    }

    @Test
    void no_list_of_a_foreign_office_shows_it_whatever_it_asks_for() {
        for (String query : List.of("", "?office=340302001", "?q=" + family.idNumbers().get(0), "?q=" + journey.number(), "?state=ACCEPTED&office=34")) {
            JsonNode rows = Installation.get("tw-340302002", "/applications" + query).expect(200).json().path("rows");
            for (JsonNode row : rows) {
                assertTrue(row.path("number").asText().startsWith("340302002"), query + ": " + row);
            }
        }
    }

    @Test
    void the_own_office_and_the_county_find_it() {
        for (String account : List.of("tw-340302001", "ca-340302", "ms-3403", "au-34")) {
            JsonNode rows = Installation.get(account, "/applications?q=" + family.idNumbers().get(0)).expect(200).json().path("rows");
            assertEquals(1, rows.size(), account);
        }
    }

    @Test
    void figures_of_a_foreign_township_are_not_found() {
        Installation.get("tw-340302002", "/statistics/monthly?office=340302001&month=2026-10").expect(404);
        Installation.get("tw-340302002", "/statistics/monthly?office=340302&month=2026-10").expect(404);
        Installation.get("tw-340302002", "/statistics/monthly?office=340302002&month=2026-10").expect(200);
    }

    @TestFactory
    Stream<DynamicTest> a_wrong_role_gets_403() {
        return Stream.of("tr-340302001 SUBMIT {}", "tw-340302001 OPINE {\"proposal\":\"CONFIRM\",\"text\":\"x\"}", "tw-340302001 CONFIRM {\"text\":\"x\"}",
                "ca-340302 ACCEPT {}", "cp-340302 CONFIRM {\"text\":\"x\"}", "ps-34 CONFIRM {\"text\":\"x\"}", "au-34 ACCEPT {}", "ad-34 ACCEPT {}")
            .map(line -> line.split(" ", 3))
            .map(call -> DynamicTest.dynamicTest(call[0] + " " + call[1], () -> journey.act(call[0], call[1], call[2]).expect(403)));
    }

    @TestFactory
    Stream<DynamicTest> who_handles_no_cases_sees_no_person() {
        return Stream.of("ps-34", "pp-34", "ad-34").map(account -> DynamicTest.dynamicTest(account, () -> {
            Installation.get(account, "/applications/" + journey.number()).expect(403);
            Installation.get(account, "/applications").expect(403);
            Installation.get(account, "/awards").expect(403);
        }));
    }

    @Test
    void without_a_token_only_the_public_board_answers() {
        Installation.get("", "/applications").expect(401);
        Installation.get("", "/statistics/monthly?office=34&month=2026-10").expect(401);
        Installation.Answer board = Installation.get("", "/notices/public?office=340302001").expect(200);
        assertFalse(board.text().contains("349"), "no citizen number hangs on the board: " + board.text());
    }

    @Test
    void the_clock_is_moved_by_the_administrator_only() {
        Installation.put("ca-340302", "/demonstration/clock", "{\"now\": \"2027-01-01T09:00:00+08:00\"}", java.util.Map.of()).expect(403);
    }
}
