package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongchou.document.Papers;

/** Documents put on a file over REST, honest ones and others, and who gets them back. */
@Tag("http")
class DocumentsIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String TOWNSHIP = "340304002";
    private static final String TW = "tw-" + TOWNSHIP;

    private final Family family = new Family(TOWNSHIP, "URBAN");
    private final Journey journey;

    DocumentsIT() {
        Installation.clockTo(MONDAY);
        journey = Journey.draft(TOWNSHIP, family, MONDAY);
    }

    private String path() {
        return "/applications/" + journey.number() + "/documents";
    }

    private Installation.Answer add(String account, String kind, String name, byte[] content) {
        return Installation.upload(account, path(), kind, name, "测试", content);
    }

    @Test
    void a_document_comes_back_as_an_attachment_under_a_name_of_our_own() {
        byte[] scan = Papers.pdf(2, "wage of " + family.idNumbers().get(0));
        JsonNode added = add(TW, "INCOME", "张三 工资.pdf", scan).expect(201).json();
        assertEquals("{\"id\":1,\"kind\":\"INCOME\",\"name\":\"" + journey.number() + "-1.pdf\",\"type\":\"application/pdf\"", added.toString().split(",\"bytes\"")[0]);
        assertEquals(2, added.path("pages").asInt());
        add("cv-340304", "SURVEY_PHOTO", "door.JPG", Papers.photograph(800, 400, 6)).expect(201);
        assertEquals(2, Installation.get("ca-340304", path()).expect(200).json().path("rows").size());
        HttpResponse<byte[]> opened = Installation.bytes("ms-3403", path() + "/1");
        assertEquals(200, opened.statusCode());
        assertArrayEquals(scan, opened.body());
        assertEquals("attachment; filename=\"" + journey.number() + "-1.pdf\"", opened.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals("application/pdf nosniff no-store", String.join(" ", opened.headers().firstValue("Content-Type").orElse(""),
            opened.headers().firstValue("X-Content-Type-Options").orElse(""), opened.headers().firstValue("Cache-Control").orElse("")));
        assertTrue(opened.headers().firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"));
        String photograph = new String(Installation.bytes(TW, path() + "/2").body(), StandardCharsets.ISO_8859_1);
        assertFalse(photograph.contains("Exif") || photograph.contains(Papers.NOTED_BY_THE_CAMERA));
        assertEquals(404, Installation.bytes(TW, path() + "/3").statusCode());
        assertEquals(404, Installation.bytes(TW, path() + "/..%2f1").statusCode());
    }

    @Test
    void nothing_of_a_document_lies_open_in_the_database_and_a_changed_one_is_not_handed_out() throws SQLException {
        add(TW, "OTHER", "a.pdf", Papers.raw("<< /Length 20 >>", "(a wage of 900 yuan)".getBytes(StandardCharsets.US_ASCII))).expect(201);
        try (Connection database = Installation.database(); var query = database.prepareStatement(
                "select c.id, c.content_sealed, d.text_sealed from document d join document_content c on c.document_id = d.id where d.application_number = ?")) {
            query.setString(1, journey.number());
            try (ResultSet row = query.executeQuery()) {
                assertTrue(row.next());
                String clear = new String(row.getBytes(2), StandardCharsets.ISO_8859_1) + new String(row.getBytes(3), StandardCharsets.UTF_8);
                assertFalse(clear.contains("%PDF") || clear.contains("wage") || clear.contains("测试"));
                turn(database, row.getLong(1));
                assertEquals(500, Installation.bytes(TW, path() + "/1").statusCode());
                turn(database, row.getLong(1));
                assertEquals(200, Installation.bytes(TW, path() + "/1").statusCode());
            }
        }
    }

    /** Turns one bit of a sealed content; done twice all is as before, and a later change of keys can read it. */
    private static void turn(Connection database, long content) throws SQLException {
        try (var change = database.prepareStatement("update document_content set content_sealed = insert(content_sealed, 40, 1, char(ascii(substring(content_sealed, 40, 1)) ^ 1)) where id = ?")) {
            change.setLong(1, content);
            change.executeUpdate();
        }
    }

    @TestFactory
    Stream<DynamicTest> what_means_ill_is_refused_in_words_and_nothing_of_it_stays() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        files.put("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8));
        files.put("picture.jpg", "<html>".getBytes(StandardCharsets.UTF_8));
        files.put("page.html", Papers.jpeg(40, 40));
        files.put("archive.pdf", Papers.zip());
        files.put("script.pdf", Papers.scripted());
        files.put("launch.pdf", Papers.launching());
        files.put("carries.pdf", Papers.carrying());
        files.put("locked.pdf", Papers.locked());
        files.put("both.pdf", Papers.joined(Papers.pdf(1, "x"), Papers.zip()));
        files.put("bomb.pdf", Papers.bomb(500 << 20));
        files.put("immense.png", Papers.hugePng(60_000));
        files.put("half.jpg", Papers.cut(Papers.jpeg(900, 900), 2000));
        files.put("large.png", Papers.joined(Papers.png(9, 9), new byte[10 << 20]));
        files.put("nothing.png", new byte[0]);
        return files.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
            Installation.Answer refused = add(TW, "OTHER", file.getKey(), file.getValue()).expect(400);
            assertTrue(refused.type().startsWith("application/problem+json"), refused.type());
            assertEquals("/file", refused.json().path("errors").path(0).path("pointer").asText());
            assertFalse(refused.json().path("errors").path(0).path("detail").asText().startsWith("json."), refused.text());
            assertEquals(0, Installation.get(TW, path()).expect(200).json().path("rows").size());
        }));
    }

    @Test
    void a_form_that_is_none_is_told_each_fault() {
        assertEquals("/file/kind/colour", pointers("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"colour\"\r\n\r\nred\r\n--x--\r\n"));
        assertEquals("", pointers("multipart/form-data; boundary=x", "--y\r\n"));
        assertEquals("", pointers("multipart/form-data", "--x\r\n"));
        assertEquals(415, Installation.post(TW, path(), "{}").status());
        Installation.Answer unknown = add(TW, "POEM", "a.png", Papers.png(9, 9)).expect(400);
        assertEquals("/kind", unknown.json().path("errors").path(0).path("pointer").asText());
        assertEquals(413, add(TW, "OTHER", "a.png", new byte[13 << 20]).status());
        add(TW, "OTHER", "a.png", Papers.png(9, 9)).expect(201);
        assertTrue(add(TW, "ID_CARD", "b.png", Papers.png(9, 9)).expect(409).text().contains("第 1 份"), "the same content again");
    }

    private String pointers(String type, String body) {
        StringBuilder pointers = new StringBuilder();
        Installation.call(TW, "POST", path(), body, Map.of("Content-Type", type)).expect(400).json().path("errors").forEach(fault -> pointers.append(fault.path("pointer").asText()));
        return pointers.toString();
    }

    @Test
    void other_offices_and_other_roles_get_nothing_and_cannot_tell_it_from_none() {
        add(TW, "OTHER", "a.png", Papers.png(30, 30)).expect(201);
        for (String account : new String[] {"tw-340304001", "tr-340304001", "ca-340303", "tw-340302001"}) {
            String missing = Installation.get(account, path().replace(journey.number(), TOWNSHIP + "-2026-9999") + "/1").expect(404).text();
            assertEquals(missing.replace(TOWNSHIP + "-2026-9999", ""), Installation.get(account, path() + "/1").expect(404).text().replace(journey.number(), ""));
            Installation.get(account, path()).expect(404);
            add(account, "OTHER", "b.png", Papers.png(31, 30)).expect(404);
        }
        for (String account : new String[] {"cp-340304", "pp-34", "ps-34", "ad-34"}) {
            Installation.get(account, path() + "/1").expect(403);
            Installation.get(account, path()).expect(403);
            add(account, "OTHER", "b.png", Papers.png(31, 30)).expect(403);
        }
        for (String account : new String[] {"ms-3403", "au-34"}) {
            Installation.get(account, path()).expect(200);
            add(account, "OTHER", "b.png", Papers.png(31, 30)).expect(403);
        }
    }

    @Test
    void who_put_it_there_and_who_opened_which_stands_in_the_trail() throws SQLException {
        add(TW, "FAMILY_SIGNATURE", "s.png", Papers.png(60, 20)).expect(201);
        assertEquals(200, Installation.bytes("au-34", path() + "/1").statusCode());
        String trail = Installation.get("au-34", "/audit?subject=" + journey.number()).expect(200).text();
        assertTrue(trail.contains("ADD_DOCUMENT") && trail.contains("OPEN_DOCUMENT"), trail);
        assertEquals(1, Installation.number("select count(*) from audit_line where subject = ? and act = 'OPEN_DOCUMENT' and reason = 'document 1' and officer_account = 'au-34'", journey.number()));
        assertEquals(1, Installation.number("select count(*) from audit_line l join document d on d.sha256 = l.marks where l.subject = ? and l.act = 'ADD_DOCUMENT'", journey.number()));
    }
}
