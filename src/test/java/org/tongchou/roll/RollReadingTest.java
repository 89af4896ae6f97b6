package org.tongchou.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongchou.kernel.Money;

/** Rolls as counties keep them, and files that only look like one. */
class RollReadingTest {

    private static final String OFFICE = "340311101";
    private static final String ONE = "349901195803120175";
    private static final String TWO = "349901196209050287";
    private static final String THREE = "349902201206010319";

    private static List<String> faults(RollReading reading) {
        return reading.faults().stream().map(fault -> fault.row() + " " + (fault.column() == null ? "-" : fault.column().english()) + " " + fault.key().substring("roll.fault.".length())).toList();
    }

    private static List<List<String>> two() {
        return List.of(Rolls.head("7", OFFICE, ONE, "960.00"), Rolls.member("7", OFFICE, TWO, "配偶"), Rolls.head("8", OFFICE, THREE, "660.10000000000002"));
    }

    private static List<String> with(List<String> row, int column, String value) {
        List<String> other = new ArrayList<>(row);
        other.set(column, value);
        return other;
    }

    @Test
    void a_workbook_and_a_text_say_the_same() {
        RollReading workbook = RollReading.of(Rolls.workbook(two()));
        RollReading text = RollReading.of(Rolls.csv(two()));
        assertEquals(List.of(), faults(workbook));
        assertEquals(List.of(), faults(text));
        assertEquals(text.families().stream().map(RollFamily::persons).toList(), workbook.families().stream().map(RollFamily::persons).toList());
        assertEquals(List.of(new Money(96_000), new Money(66_010)), workbook.families().stream().map(RollFamily::monthly).toList());
        assertEquals("02 10", workbook.families().get(0).persons().get(0).relationship() + " " + workbook.families().get(0).persons().get(1).relationship());
    }

    @Test
    void text_of_older_programs_and_quotes_are_read() {
        String text = new String(Rolls.csv(two()), StandardCharsets.UTF_8).replace("测试银行", "\"测试,银行\"");
        RollReading reading = RollReading.of(text.getBytes(Charset.forName("GB18030")));
        assertEquals(List.of(), faults(reading));
        assertEquals("测试,银行", reading.families().get(0).account().bank());
        assertEquals(List.of(), faults(RollReading.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void every_fault_is_told_with_its_row_and_column_and_its_value_covered() {
        List<String> head = Rolls.head("7", OFFICE, ONE, "960.00");
        RollReading reading = RollReading.of(Rolls.csv(List.of(with(with(head, 4, "349901195803120174"), 6, "960.001"), Rolls.member("7", OFFICE, TWO, "表叔"),
            with(with(Rolls.head("8", OFFICE, TWO, "0"), 1, "3403"), 10, ""), with(Rolls.head("9", OFFICE, THREE, "100"), 2, "镇"))));
        assertEquals(List.of("2 idNumber idNumber", "3 relationship relationship", "2 monthly amount", "4 idNumber twice", "4 office office", "4 monthly amount", "4 account account", "5 category word"),
            faults(reading));
        assertEquals("349****", reading.faults().get(0).value());
        assertEquals(0, reading.families().size());
        assertEquals(List.of("2 relationship head"), faults(RollReading.of(Rolls.csv(List.of(with(head, 5, "子"))))));
        assertEquals(List.of("1 idNumber columnMissing"), faults(RollReading.of(new String(Rolls.csv(two()), StandardCharsets.UTF_8).replace("身份证号", "编号").getBytes(StandardCharsets.UTF_8))));
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_roll_has_one_fault() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String cells = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c></row></sheetData></worksheet>";
        files.put("empty · nothing", new byte[0]);
        files.put("empty · only heads", Rolls.csv(List.of()));
        files.put("notText · bytes", new byte[] {0, 1, 2, 3});
        files.put("notWorkbook · another archive", Rolls.zip(Map.of("a.txt", "x")));
        files.put("notWorkbook · half a workbook", Arrays.copyOf(Rolls.workbook(two()), 200));
        files.put("notWorkbook · no XML", Rolls.sheet("<worksheet><sheetData><row"));
        files.put("bomb · 300 MB of blanks", Rolls.bomb());
        files.put("notWorkbook · an entity of a file", Rolls.sheet("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + cells.formatted("&x;")));
        files.put("notWorkbook · entities in entities", Rolls.sheet("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + cells.formatted("&b;")));
        files.put("formula · a formula", Rolls.sheet("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>"));
        files.put("tooWide · far to the right", Rolls.sheet("<worksheet><sheetData><row r=\"1\"><c r=\"XFD1\"><v>2</v></c></row></sheetData></worksheet>"));
        files.put("tooWide · a long cell", Rolls.sheet(cells.formatted("x".repeat(501))));
        files.put("quotes · an open quotation mark", "户编号,\"乡镇".getBytes(StandardCharsets.UTF_8));
        return files.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
            RollReading reading = RollReading.of(file.getValue());
            assertEquals(List.of("0 - " + file.getKey().split(" · ")[0]), faults(reading));
            assertTrue(reading.families().isEmpty());
        }));
    }

    @Test
    void the_template_is_a_roll_without_rows() throws IOException {
        try (var file = RollReadingTest.class.getResourceAsStream("/roll/template.xlsx")) {
            assertEquals(List.of("0 - empty"), faults(RollReading.of(file.readAllBytes())));
        }
    }
}
