package org.tongchou.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongchou.json.Fault;
import org.tongchou.json.InvalidDocument;
import org.tongchou.kernel.Month;

/** Forms with a file as browsers and programs send them, and bodies that are none. */
class MultipartTest {

    private static final String TYPE = "multipart/form-data; boundary=\"--x\"";
    private static final String FIELD = "----x\r\nContent-Disposition: form-data; name=\"fromMonth\"\r\n\r\n2026-12\r\n";
    private static final String FILE = "----x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\u00e9.pdf\"\r\nContent-Type: application/pdf\r\n\r\n";
    private static final String END = "\r\n----x--\r\n";

    private static Multipart form(String body) {
        return Multipart.of(TYPE, body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(Multipart form, String... known) {
        return assertThrows(InvalidDocument.class, () -> form.close(known)).faults().stream().map(Fault::pointer).toList();
    }

    @Test
    void fields_and_a_file_come_out_as_they_went_in() {
        Multipart form = form(FIELD + FILE + "\r\n--binary\r\n" + END);
        assertEquals(new Month(2026, 12), form.month("fromMonth"));
        assertArrayEquals("\r\n--binary\r\n".getBytes(StandardCharsets.UTF_8), form.file("file").content());
        assertEquals("aé.pdf", form.file("file").file());
        form.close("file", "fromMonth");
    }

    @Test
    void an_empty_file_is_empty_and_every_fault_is_told() {
        Multipart form = form(FIELD + FIELD + FILE + END + "");
        assertEquals(0, form.file("file").content().length);
        form.file("other");
        assertEquals(List.of("/fromMonth", "/other", "/file"), faults(form, "fromMonth"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "----x", "----x--", "----x\r\n\r\n----x--", "--y\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--y--", "----x\r\nContent-Disposition: form-data\r\n\r\nb\r\n----x--",
        "----x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n----x\r\n"})
    void what_is_no_form_is_refused(String body) {
        assertThrows(InvalidDocument.class, () -> form(body));
    }

    @Test
    void more_parts_than_a_form_has_and_no_boundary_are_refused() {
        String many = Stream.generate(() -> FIELD).limit(12).reduce("", String::concat) + FILE + END;
        assertThrows(InvalidDocument.class, () -> form(many));
        assertThrows(InvalidDocument.class, () -> Multipart.of("multipart/form-data", FIELD.getBytes(StandardCharsets.UTF_8)));
        assertThrows(InvalidDocument.class, () -> Multipart.of(null, FIELD.getBytes(StandardCharsets.UTF_8)));
    }
}
