package org.tongchou.roll;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Invented rolls: workbooks and texts, honest ones and others. */
public final class Rolls {

    public static final List<String> HEADS = List.of("户编号", "乡镇代码", "类别", "姓名", "身份证号", "与户主关系", "月保障金", "其中增发", "开户银行", "账户类型", "账号", "原证号", "核查类别");

    private Rolls() {
    }

    /** A head of a family with an account. */
    public static List<String> head(String family, String office, String idNumber, String monthly) {
        return List.of(family, office, "农村", "测试户主", idNumber, "户主", monthly, "", "测试银行", "存折", "1234567890" + family, "旧-" + family, "半年");
    }

    /** Somebody else of the family. */
    public static List<String> member(String family, String office, String idNumber, String relationship) {
        return List.of(family, office, "", "测试成员", idNumber, relationship, "", "", "", "", "", "", "");
    }

    public static byte[] csv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder(String.join(",", HEADS)).append("\r\n");
        rows.forEach(row -> text.append(String.join(",", row)).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] workbook(List<List<String>> rows) {
        StringBuilder texts = new StringBuilder("<?xml version=\"1.0\"?><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        StringBuilder sheet = new StringBuilder("<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        int text = 0;
        int number = 1;
        for (List<String> row : Stream.concat(Stream.of(HEADS), rows.stream()).toList()) {
            sheet.append("<row r=\"").append(number).append("\">");
            for (int at = 0; at < row.size(); at++) {
                String value = row.get(at);
                if (!value.isEmpty()) {
                    String place = " r=\"" + (char) ('A' + at) + number + "\"";
                    if (value.matches("[0-9]+\\.[0-9]+")) {
                        sheet.append("<c").append(place).append("><v>").append(value).append("</v></c>");
                    } else {
                        sheet.append("<c").append(place).append(" t=\"s\"><v>").append(text++).append("</v></c>");
                        texts.append("<si><t>").append(value).append("</t></si>");
                    }
                }
            }
            sheet.append("</row>");
            number++;
        }
        return zip(Map.of("xl/sharedStrings.xml", texts.append("</sst>").toString(), "xl/worksheets/sheet1.xml", sheet.append("</sheetData></worksheet>").toString()));
    }

    public static byte[] sheet(String xml) {
        return zip(Map.of("xl/worksheets/sheet1.xml", xml));
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A workbook whose sheet unpacks to 300 MB of blanks. */
    public static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int at = 0; at < 300; at++) {
                zip.write(blanks);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
