package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A month at the banks over REST, from the file to the closing, and a death that is known late (AT-28), with a county of its own. */
@Tag("http")
class BankDoorIT {

    private static final String COUNTY = "340311";
    private static final String TOWNSHIP = "340311100";
    private static final String CP = "cp-" + COUNTY;
    private static final String CP2 = "cp2-" + COUNTY;
    private static final String HEADER = "endToEndId,status,reason\n";

    private static Installation.Answer sent(String account, String path, String type, String body) {
        HttpResponse<String> answer = Installation.send(HttpRequest.newBuilder(URI.create(Installation.http() + "/api/v1" + path)).header("Authorization", "Bearer " + Installation.token(account))
            .header("Accept", "application/json").header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)).build());
        return new Installation.Answer(answer.statusCode(), answer.body(), answer.headers().firstValue("Content-Type").orElse(""));
    }

    private static String awarded(LocalDate day, long pension) {
        Installation.clockTo(day);
        return Journey.draft(Family.pensioners(TOWNSHIP, "URBAN", day, pension, "19620512")).toTheAward(day);
    }

    private static long prepared(String month) {
        return Installation.post(CP, "/payment-runs", "{\"office\": \"" + COUNTY + "\", \"month\": \"" + month + "\"}").json().path("id").asLong();
    }

    private static long released(String month) {
        long run = prepared(month);
        Installation.post(CP2, "/payment-runs/" + run + "/actions/RELEASE", "{}").expect(200);
        return run;
    }

    private static List<String> names(long run) {
        return Installation.get(CP, "/payment-runs/" + run + "/file?format=csv").expect(200).text().lines().skip(1).map(line -> line.split(",")[0]).toList();
    }

    @Test
    void a_month_goes_to_the_banks_comes_back_and_is_closed() {
        String award = awarded(LocalDate.of(2026, 10, 12), 30000);
        Installation.clockTo(LocalDate.of(2026, 10, 19));
        String path = "/payment-runs/" + prepared("2026-11");
        Installation.get(CP, path + "/file?format=pain.001").expect(409);
        sent(CP, path + "/returns", "text/csv", HEADER).expect(409);
        Installation.post(CP2, path + "/actions/RELEASE", "{}").expect(200);
        long run = Long.parseLong(path.replaceFirst(".*/", ""));
        JsonNode whole = Installation.get(CP, path).json();
        String file = Installation.get(CP, path + "/file?format=pain.001").expect(200).text();
        assertTrue(file.contains("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09") && file.contains("<NbOfTxs>" + whole.path("lines").asLong() + "</NbOfTxs>"), file);
        assertEquals(file, Installation.get(CP2, path + "/file?format=pain.001").expect(200).text());
        assertEquals("SENT", Installation.get(CP, path).json().path("state").asText());
        Installation.get(CP, path + "/file?format=mt103").expect(400);
        Installation.get("cp-340303", path + "/file?format=pain.001").expect(404);
        Installation.post(CP, path + "/actions/CLOSE", "{}").expect(409);

        List<String> names = names(run);
        String own = names.stream().filter(name -> name.startsWith(award)).findFirst().orElseThrow();
        StringBuilder table = new StringBuilder(HEADER);
        names.forEach(name -> table.append(name).append(name.equals(own) ? ",FAILED,AC04\n" : ",SETTLED,\n"));
        table.append("340311100-2026-A9999-202611-R,SETTLED,\n");
        JsonNode returned = sent(CP, path + "/returns", "text/csv", table.toString()).expect(200).json();
        assertEquals(names.size() - 1, returned.path("settled").asInt());
        assertEquals(1, returned.path("failed").asInt());
        assertEquals("{\"line\":" + (names.size() + 2) + ",\"text\":\"340311100-2026-A9999-202611-R,SETTLED,\"}", returned.path("unknown").path(0).toString());
        assertEquals(returned, sent(CP, path + "/returns", "text/csv", table.toString()).expect(200).json());
        JsonNode second = sent(CP, path + "/returns", "application/xml", "<Document><CstmrPmtStsRpt><OrgnlPmtInfAndSts><TxInfAndSts><OrgnlEndToEndId>" + own
            + "</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>").expect(200).json();
        assertEquals(0, second.path("settled").asInt(), "what failed stays failed");
        assertEquals(1, second.path("unknown").size());
        sent(CP, path + "/returns", "application/xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><Document><CstmrPmtStsRpt>&b;</CstmrPmtStsRpt></Document>").expect(400);
        sent(CP, path + "/returns", "application/json", "{}").expect(415);
        sent("cp-340303", path + "/returns", "text/csv", HEADER).expect(404);

        Installation.post(CP, path + "/actions/CLOSE", "{}").expect(409);
        assertEquals("[\"RETURN_TO_FUND\"]", Installation.get(CP, path).json().path("actions").toString());
        assertEquals("[]", Installation.get("ms-3403", path).json().path("actions").toString());
        JsonNode banks = Installation.get(CP, path + "/banks").expect(200).json();
        assertEquals("WHOLE", banks.path("way").asText());
        assertEquals(whole.path("total"), banks.path("rows").path(0).path("total"), "all of them at one bank");
        assertTrue(Installation.get(CP, path + "/file?format=csv&bank=" + URLEncoder.encode(banks.path("rows").path(0).path("bank").asText(), StandardCharsets.UTF_8)).expect(409).text().contains("总文件"));
        Installation.get("cp-340303", path + "/banks").expect(404);
        assertEquals("OPEN", Installation.get(CP, path + "/returns").expect(200).json().path("failedLines").path(0).path("state").asText());
        Installation.post("tw-" + TOWNSHIP, "/awards/" + award + "/actions/REPORT_CHANGE",
            "{\"kind\": \"ACCOUNT\", \"on\": \"2026-10-19\", \"account\": {\"holder\": \"p1\", \"kind\": \"CARD\", \"number\": \"6299990000000000020\", \"bank\": \"测试农商行\"}}").expect(200);
        assertEquals("CORRECTED", Installation.get(CP, path + "/returns").json().path("failedLines").path(0).path("state").asText());
        Installation.clockTo(LocalDate.of(2026, 11, 16));
        long next = released("2026-12");
        assertTrue(Installation.get(CP, "/payment-runs/" + next + "/file?format=csv").text().lines().anyMatch(line -> line.startsWith(award) && line.contains("6299990000000000020") && line.endsWith("REISSUE")));
        assertEquals(file, Installation.get(CP, path + "/file?format=pain.001").text(), "the file of before stays as it was");
        assertEquals("[\"CLOSE\"]", Installation.get(CP, path).json().path("actions").toString());
        assertEquals("CLOSED", Installation.post(CP, path + "/actions/CLOSE", "{}").expect(200).json().path("state").asText());
        assertEquals(1, sent(CP, path + "/returns", "text/csv", HEADER + own + ",SETTLED,\n").expect(200).json().path("unknown").size(), "nothing is paid by a word");
        String paid = names.stream().filter(name -> !name.equals(own)).findFirst().orElseThrow();
        JsonNode late = sent(CP, path + "/returns", "text/csv", HEADER + paid + ",FAILED,AC06\n").expect(200).json();
        assertEquals(List.of(1, 0), List.of(late.path("failed").asInt(), late.path("unknown").size()), "money comes back after the month was closed");
        JsonNode standing = Installation.get(CP, path + "/returns").expect(200).json();
        assertTrue(StreamSupport.stream(standing.path("failedLines").spliterator(), false).anyMatch(line -> line.path("endToEndId").asText().equals(paid) && line.path("paidFirst").asBoolean()), standing.toString());
        Installation.post(CP, path + "/actions/RETURN_TO_FUND", "{\"endToEndId\": \"" + paid + "\"}").expect(200);
    }

    /** AT-28 of domain.md 2.8: a death in March, paid through June, 412.00 a month, stopped from April: 1,236.00 to recover. */
    @Test
    void what_was_paid_after_a_death_is_recovered() {
        LocalDate day = LocalDate.of(2026, 2, 4);
        Installation.clockTo(day);
        ObjectNode family = Family.pensioners(TOWNSHIP, "URBAN", day, 70000 - 41200, "19620512");
        String award = Journey.draft(family).toTheAward(day);
        String relative = People.with("county-payments", COUNTY).account();
        Installation.post("ad-34", "/staff", ("{\"office\": \"%s\", \"kind\": \"STAFF\", \"account\": \"%s\", \"name\": \"测试回避\", \"idNumber\": \"%s\","
            + " \"relatives\": [{\"kinship\": \"PARENT\", \"name\": \"测试亲属\", \"idNumber\": \"%s\"}]}").formatted(COUNTY, relative, Family.idNumber("19880203"),
            family.path("members").path(0).path("idNumber").asText())).expect(201);
        for (int month = 3; month <= 6; month++) {
            Installation.clockTo(LocalDate.of(2026, month, 8));
            released("2026-0" + month);
        }
        Installation.clockTo(LocalDate.of(2026, 6, 12));
        Installation.post("tw-" + TOWNSHIP, "/awards/" + award + "/actions/REPORT_CHANGE", "{\"kind\": \"DEATH\", \"on\": \"2026-03-15\", \"member\": \"p1\"}").expect(200);
        Installation.post("ca-" + COUNTY, "/awards/" + award + "/actions/CORRECT", "{\"fromMonth\": \"2026-04\", \"text\": \"2026-03-15 死亡\"}").expect(200);
        Installation.get(CP, "/recoveries/" + award).expect(404);
        Installation.clockTo(LocalDate.of(2026, 9, 14));
        for (int times = 0; times < 2; times++) {
            prepared("2026-10");
            JsonNode excess = Installation.get(CP, "/recoveries/" + award).expect(200).json();
            assertEquals(123600, excess.path("found").asLong());
            assertEquals(3, excess.path("months").size());
        }
        String path = "/recoveries/" + award + "/actions/";
        Installation.post(CP, path + "RECEIVE", "{\"amount\": 20000, \"text\": \"家属退回\"}").expect(409);
        for (String act : List.of("PLAN", "RECEIVE", "WAIVE", "WRITE_OFF")) {
            assertTrue(Installation.post(relative, path + act, "{\"amount\": 20000, \"text\": \"亲属\"}").expect(409).text().contains("近亲属"));
        }
        Installation.post(CP, path + "PLAN", "{\"amount\": 20000, \"text\": \"家属分期退回\"}").expect(200);
        Installation.post(CP, path + "RECEIVE", "{\"amount\": 20000, \"text\": \"家属退回\"}").expect(200);
        Installation.post(CP, path + "RECEIVE", "{\"amount\": 1, \"text\": \"家属退回\"}").expect(409);
        Installation.post(CP2, path + "WAIVE", "{\"amount\": 100000, \"text\": \"家庭困难\"}").expect(200);
        JsonNode left = Installation.post(CP2, path + "WRITE_OFF", "{\"amount\": 3600, \"text\": \"无法追回\"}").expect(200).json();
        assertEquals(0, left.path("outstanding").asLong());
        assertEquals(4, left.path("entries").size());
        Installation.post(CP, path + "WAIVE", "{\"amount\": 1, \"text\": \"多出\"}").expect(409);
        Installation.post(CP, path + "WAIVE", "{\"amount\": \"1\", \"text\": \"x\", \"more\": 1}").expect(400);
        Installation.get("cp-340303", "/recoveries/" + award).expect(404);
        Installation.post("cp-340303", path + "WAIVE", "{\"amount\": 1, \"text\": \"x\"}").expect(404);
    }
}
