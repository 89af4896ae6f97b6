package org.tongchou.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Tables to take along: nothing in them is taken for a formula, and a workbook holds what its table holds. */
class SheetsTest {

    private static final Table TABLE = Table.of("a-table", List.of("名称", "figure")).row("=HYPERLINK(\"http://x\")", new BigDecimal("-1.50")).row("+1, \"two\"", 12L)
        .row("蚌埠 <& >", null);

    @Test
    void a_text_that_begins_like_a_formula_is_a_text_in_the_plain_file() {
        String text = new String(CsvSheet.of(TABLE), StandardCharsets.UTF_8);
        assertEquals("\uFEFF名称,figure\r\n\"'=HYPERLINK(\"\"http://x\"\")\",-1.50\r\n\"'+1, \"\"two\"\"\",12\r\n蚌埠 <& >,\r\n", text);
        for (String begin : List.of("=1", "+1", "-1", "@x", "\tx", "\rx")) {
            assertTrue(CsvSheet.cell(begin).replace("\"", "").startsWith("'"), begin);
        }
    }

    @Test
    void a_workbook_holds_texts_as_texts_and_numbers_as_numbers() throws Exception {
        Map<String, Document> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Workbook.of(TABLE)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        assertEquals(5, parts.size());
        Document sheet = parts.get("xl/worksheets/sheet1.xml");
        assertEquals(4, sheet.getElementsByTagName("row").getLength());
        assertEquals("=HYPERLINK(\"http://x\")", sheet.getElementsByTagName("t").item(2).getTextContent());
        assertEquals("-1.50", sheet.getElementsByTagName("v").item(0).getTextContent());
        assertEquals("蚌埠 <& >", sheet.getElementsByTagName("t").item(4).getTextContent());
        assertEquals(0, sheet.getElementsByTagName("f").getLength());
    }

    @Test
    void the_same_table_gives_the_same_bytes() throws IOException {
        assertArrayEquals(Workbook.of(TABLE), Workbook.of(TABLE));
    }
}
