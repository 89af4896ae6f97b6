package org.tongchou.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
class KernelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,800.00|180000", "1800|180000", "0|0", "0.5|50", "0.05|5", "１，８００．００|180000", "１８００|180000", "¥1,800|180000",
        "1800.01元|180001", "1,234,567.89|123456789", "999,999,999,999|99999999999900"})
    void yuan_are_read_as_people_type_them(String text, long fen) {
        assertEquals(Optional.of(new Money(fen)), Money.ofYuan(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "1.234", "1,80", "18,00.00", "1e3", "一百", "1.", ".5", "1000000000000"})
    void what_is_no_amount_of_yuan_is_refused(String text) {
        assertEquals(Optional.empty(), Money.ofYuan(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0.00", "5|0.05", "50|0.50", "180000|1,800.00", "99999|999.99", "123456789|1,234,567.89", "-180005|-1,800.05"})
    void yuan_are_written_with_thousands_marks(long fen, String text) {
        assertEquals(text, new Money(fen).toYuan());
    }

    @Test
    void money_falls_below_zero_only_by_name() {
        Money one = Money.ofFen(1);
        Money two = Money.ofFen(2);
        assertThrows(IllegalArgumentException.class, () -> one.minus(two));
        assertEquals(new Money(-1), one.difference(two));
        assertEquals(new Money(-2), two.negated());
        assertThrows(IllegalArgumentException.class, () -> Money.ofFen(-1));
        assertThrows(IllegalArgumentException.class, () -> new Money(Money.LARGEST).plus(one));
        assertThrows(ArithmeticException.class, () -> new Money(Money.LARGEST).times(10));
        assertEquals(Money.ofFen(6), two.times(3));
    }

    @Test
    void an_office_knows_its_level_its_parent_and_what_lies_within() {
        OfficeCode township = new OfficeCode("340302001");
        assertEquals(OfficeCode.Level.TOWNSHIP, township.level());
        assertEquals(Optional.of(new OfficeCode("340302")), township.parent());
        assertEquals(Optional.empty(), new OfficeCode("34").parent());
        assertEquals(new OfficeCode("34"), township.at(OfficeCode.Level.PROVINCE));
        assertTrue(township.within(new OfficeCode("3403")));
        assertTrue(township.within(township));
        assertFalse(new OfficeCode("3403").within(township));
        assertFalse(township.within(new OfficeCode("3404")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "340", "34030", "3403020", "34030200", "3403020011", "34030a", "３４"})
    void what_is_no_office_code_is_refused(String text) {
        assertEquals(Optional.empty(), OfficeCode.parse(text));
        assertThrows(IllegalArgumentException.class, () -> new OfficeCode(text));
    }

    @Test
    void a_citizen_number_tells_birth_date_and_sex_and_hides_itself() {
        CitizenNumber number = new CitizenNumber("349901195803120175");
        assertEquals(LocalDate.of(1958, 3, 12), number.birthDate());
        assertEquals(1, number.sex());
        assertEquals("3499**********0175", number.masked());
        assertEquals("3499**********0175", number.toString());
        assertFalse(("" + number).contains("1958"));
    }

    @Test
    void a_small_x_becomes_a_capital_one() {
        assertEquals("34990119900101028X", CitizenNumber.parse("34990119900101028x").orElseThrow().value());
        assertEquals(2, CitizenNumber.parse("34990119900101028X").orElseThrow().sex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "349901195803120174", "34990119580312017", "3499011958031201750", "349901195813120175", "349901195802300175", "X49901195803120175"})
    void a_number_with_a_wrong_form_date_or_check_digit_is_refused(String text) {
        assertEquals(Optional.empty(), CitizenNumber.parse(text));
    }

    @Test
    void months_count_across_the_turn_of_the_year() {
        Month december = Month.parse("2026-12").orElseThrow();
        assertEquals(new Month(2027, 1), december.next());
        assertEquals("2027-01", december.next().toString());
        assertEquals(new Month(2025, 12), december.plusMonths(-12));
        assertEquals(13, december.monthsUntil(new Month(2028, 1)));
        assertEquals(LocalDate.of(2026, 12, 1), december.firstDay());
        assertEquals(LocalDate.of(2026, 12, 31), december.lastDay());
        assertTrue(december.isBefore(december.next()));
        assertEquals(december, Month.of(LocalDate.of(2026, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-00", "2026-1", "26-12", "2026/12", "2026-12-01", "0000-01"})
    void what_is_no_month_is_refused(String text) {
        assertEquals(Optional.empty(), Month.parse(text));
    }
}
