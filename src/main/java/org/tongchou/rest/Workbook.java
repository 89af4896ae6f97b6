package org.tongchou.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A table as a workbook of Office Open XML (ECMA-376) with one sheet. Texts are inline strings, which no program takes for formulas; numbers are numbers. The same
 * table always gives the same bytes.
 */
final class Workbook {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final int LETTERS = 26;

    private Workbook() {
    }

    static byte[] of(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + ".main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            part(zip, "_rels/.rels", related("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + escaped(table.name()) + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", related("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/worksheets/sheet1.xml", sheet(table));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write((HEAD + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String related(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String sheet(Table table) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        row(xml, 1, table.head());
        for (int at = 0; at < table.rows().size(); at++) {
            row(xml, at + 2, table.rows().get(at));
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void row(StringBuilder xml, int number, List<?> cells) {
        xml.append("<row r=\"").append(number).append("\">");
        for (int at = 0; at < cells.size(); at++) {
            Object cell = cells.get(at);
            String place = "<c r=\"" + column(at) + number + "\"";
            if (cell instanceof Number) {
                xml.append(place).append("><v>").append(cell).append("</v></c>");
            } else if (cell != null) {
                xml.append(place).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(escaped(cell.toString())).append("</t></is></c>");
            }
        }
        xml.append("</row>");
    }

    private static String column(int at) {
        return at < LETTERS ? String.valueOf((char) ('A' + at)) : column(at / LETTERS - 1) + (char) ('A' + at % LETTERS);
    }

    /** What XML knows, without the signs that it has no place for. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(sign -> sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF || sign == '\t' || sign == '\n').forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(sign);
            }
        });
        return safe.toString();
    }
}
