package org.tongchou.payment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;

class BankFileTest {

    private static final String NUMBER = "340302001-2026-A0007";

    private static BankFile.Payment payment(String holder, long fen, PaymentKind kind) {
        return new BankFile.Payment(NUMBER, holder, "6299990000000000012", "测试银行", Money.ofFen(fen), new Month(2026, 12), kind);
    }

    private static byte[] file(List<BankFile.Payment> payments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BankFile file = new BankFile(out)) {
            payments.forEach(file::add);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "plain; plain",
        "a,b; \"a,b\"",
        "say \"hi\"; \"say \"\"hi\"\"\"",
        "=1+1; '=1+1",
        "+86; '+86",
        "-1; '-1",
        "@sum(a,b); \"'@sum(a,b)\"",
        "a=b; a=b"})
    void a_cell_is_quoted_where_it_must_be_and_never_a_formula(String value, String cell) {
        assertEquals(cell, BankFile.cell(value));
    }

    @Test
    void a_line_break_in_a_cell_stays_inside_its_quotes() {
        assertEquals("\"a\nb\"", BankFile.cell("a\nb"));
    }

    @Test
    void the_file_begins_with_a_mark_and_its_header_and_writes_yuan_with_two_decimals() throws IOException {
        String file = new String(file(List.of(payment("测试甲", 180005, PaymentKind.REGULAR), payment("测试甲", 9, PaymentKind.TOP_UP))),
            StandardCharsets.UTF_8);
        assertEquals("\uFEFFendToEndId,award,holder,account,bank,amount,currency,month,kind\r\n"
            + "340302001-2026-A0007-202612-R,340302001-2026-A0007,测试甲,6299990000000000012,测试银行,1800.05,CNY,2026-12,REGULAR\r\n"
            + "340302001-2026-A0007-202612-T,340302001-2026-A0007,测试甲,6299990000000000012,测试银行,0.09,CNY,2026-12,TOP_UP\r\n", file);
    }

    @Test
    void the_same_payments_give_the_same_bytes() throws IOException {
        List<BankFile.Payment> payments = List.of(payment("测试甲", 100, PaymentKind.REGULAR));
        assertArrayEquals(file(payments), file(payments));
    }

    @Test
    void the_longest_end_to_end_id_keeps_to_35_signs() {
        String longest = new BankFile.Payment("340302001-2026-A999999", "", "", "", Money.ZERO, new Month(2026, 12), PaymentKind.REISSUE).endToEndId();
        assertTrue(longest.length() <= 35, longest);
    }
}
