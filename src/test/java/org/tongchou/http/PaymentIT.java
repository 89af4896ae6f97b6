package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A month is paid once: however often, from wherever and by whomever the run is prepared. */
@Tag("http")
class PaymentIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    @BeforeAll
    static void a_confirmed_family() {
        Installation.clockTo(MONDAY);
        Journey journey = Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "RURAL"), MONDAY).submitAndAccept().surveyAndCheck(MONDAY).opineAndPost();
        Installation.clockTo(MONDAY.plusDays(7));
        journey.forwardAndConfirm();
    }

    static long doubled(String county, String month) throws SQLException {
        return Installation.number("select count(*) from (select award_id from payment_line where office_code like ? and month = ?"
            + " group by award_id, kind having count(*) > 1) twice", county + "%", month);
    }

    static long owed(String county, String month) throws SQLException {
        return Installation.number("select coalesce(sum(v.regular + v.top_ups), 0) from award_version v where v.office_code like ?"
            + " and not v.superseded and v.from_month <= ? and (v.until_month is null or v.until_month >= ?)", county + "%", month, month);
    }

    static long lined(String county, String month) throws SQLException {
        return Installation.number("select coalesce(sum(amount), 0) from payment_line where office_code like ? and month = ?", county + "%", month);
    }

    @Test
    void a_run_prepared_by_many_at_once_is_one_run_with_one_line_per_award() throws Exception {
        String body = "{\"office\": \"340303\", \"month\": \"2026-11\"}";
        ExecutorService desks = Executors.newFixedThreadPool(8);
        List<Callable<Installation.Answer>> calls = IntStream.range(0, 8)
            .<Callable<Installation.Answer>>mapToObj(i -> () -> Installation.post(i % 2 == 0 ? "cp-340303" : "cp2-340303", "/payment-runs", body)).toList();
        List<Future<Installation.Answer>> answers = desks.invokeAll(calls);
        desks.shutdown();
        int created = 0;
        for (Future<Installation.Answer> answer : answers) {
            assertTrue(answer.get().status() == 201 || answer.get().status() == 200, answer.get().text());
            created += answer.get().status() == 201 ? 1 : 0;
        }
        assertEquals(1, created);
        assertEquals(0, doubled("340303", "2026-11"));
        assertEquals(owed("340303", "2026-11"), lined("340303", "2026-11"));
    }

    @Test
    void one_prepares_and_another_releases_and_the_file_is_the_same_each_time() throws SQLException {
        JsonNode run = Installation.post("cp-340302", "/payment-runs", "{\"office\": \"340302\", \"month\": \"2026-11\"}").json();
        String path = "/payment-runs/" + run.path("id").asText();
        assertEquals(owed("340302", "2026-11"), run.path("total").asLong());
        Installation.get("cp-340302", path + "/file?format=csv").expect(409);
        Installation.post("cp-340302", path + "/actions/RELEASE", "{}").expect(409);
        Installation.post("cp2-340302", path + "/actions/RELEASE", "{}").expect(200);
        Installation.post("cp2-340302", path + "/actions/RELEASE", "{}").expect(409);
        String file = Installation.get("cp-340302", path + "/file?format=csv").expect(200).text();
        assertEquals(run.path("lines").asLong() + 1, file.lines().count());
        assertEquals(file, Installation.get("cp2-340302", path + "/file?format=csv").text());
        Installation.get("cp-340303", path).expect(404);
    }

    @Test
    void another_county_a_month_far_ahead_and_a_malformed_month_are_refused() {
        Installation.post("cp-340302", "/payment-runs", "{\"office\": \"340303\", \"month\": \"2026-11\"}").expect(404);
        Installation.post("cp-340302", "/payment-runs", "{\"office\": \"340302\", \"month\": \"2027-09\"}").expect(400);
        Installation.post("cp-340302", "/payment-runs", "{\"office\": \"340302\", \"month\": \"2026-13\"}").expect(400);
    }
}
