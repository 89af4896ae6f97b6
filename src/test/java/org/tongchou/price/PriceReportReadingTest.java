package org.tongchou.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.price.PriceIndex;

@Tag("law")
class PriceReportReadingTest {

    private static Optional<PriceReport> read(String indices, Faults faults) {
        return PriceReportReading.read(Cursor.of(Json.parse("{\"region\": \"34\", \"month\": \"2026-09\", \"source\": \"x\", \"indices\": " + indices.replace('\'', '"') + "}"), faults));
    }

    @Test
    void a_rise_and_a_fall_are_read_and_what_is_not_known_is_left_out() {
        assertEquals(Optional.of(new PriceReport(new OfficeCode("34"), new Month(2026, 9),
            Map.of(PriceIndex.CPI, new BigDecimal("3.6"), PriceIndex.FOOD, new BigDecimal("-0.25")), "x")), read("{'CPI': '3.6', 'FOOD': '-0.25', 'SCPI': null}", new Faults()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"{}; /indices atLeastOne", "{'CPI': 3.6}; /indices/CPI notText", "{'CPI': '3,6'}; /indices/CPI notRise", "{'CPI': '+3'}; /indices/CPI notRise",
        "{'CPI': '03'}; /indices/CPI notRise", "{'CPI': '3.1234567'}; /indices/CPI notRise", "{'CPI': '3', 'PPI': '2'}; /indices/PPI unknownField", "[]; /indices notObject"})
    void every_fault_is_named(String indices, String expected) {
        Faults faults = new Faults();
        assertEquals(Optional.empty(), read(indices, faults));
        assertEquals(expected, faults.list().get(0).pointer() + " " + faults.list().get(0).key().substring("json.fault.".length()));
    }
}
