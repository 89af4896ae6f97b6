package org.tongchou.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
class YuanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0|0", "0.01|1", "0.1|10", "12|1200", "1800|180000", "1,800.00|180000", "12,345,678.90|1234567890",
        "１８００．５０|180050", "１，８００|180000", "1 800|180000", "　46.00　|4600", "¥46|4600", "￥46|4600", "46元|4600", "46。5|4650",
        "999999999999.99|99999999999999"})
    void an_amount_is_read_however_it_is_typed(String typed, long fen) {
        assertEquals(Optional.of(new Money(fen)), Money.ofYuan(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "−1", "1.005", "1,80", "18,00.00", "1,8000", ",800", "1.", ".5", "1e3", "1.2.3", "abc", "一百", "1000000000000", "1,800,000,000,000,000"})
    void what_is_no_amount_is_refused(String typed) {
        assertTrue(Money.ofYuan(typed).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0|0.00", "1|0.01", "99|0.99", "100|1.00", "99999|999.99", "100000|1,000.00", "123456789012|1,234,567,890.12",
        "-1|-0.01", "-266400|-2,664.00", "-1000000000000000000|-10,000,000,000,000,000.00"})
    void fen_are_written_as_yuan(long fen, String written) {
        assertEquals(written, new Money(fen).toYuan());
    }

    @Test
    void what_is_written_can_be_read_again() {
        for (long fen = 1; fen < 100_000_000_000_000L; fen = fen * 7 + 3) {
            assertEquals(Optional.of(new Money(fen)), Money.ofYuan(new Money(fen).toYuan()));
        }
    }
}
