package org.tongchou.payment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.xml.sax.SAXException;

/** The file for the bank is ISO 20022: it stands its schema, its sums are right on both levels, and nothing in it comes from elsewhere. */
class TransferFileTest {

    private static final Month MONTH = new Month(2026, 12);
    private static final String MARK = "0123456789abcdef".repeat(4);

    private static BankFile.Payment payment(String holder, String bank, long fen) {
        return new BankFile.Payment("340302001-2026-A0007", holder, "6299990000000000012", bank, Money.ofFen(fen), MONTH, PaymentKind.REGULAR);
    }

    private static byte[] file(List<BankSum> banks, BankFile.Payment... payments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BankSum whole = new BankSum("", payments.length, banks.stream().map(BankSum::total).reduce(Money.ZERO, Money::plus));
        try (TransferFile file = new TransferFile(out, new TransferFile.Head(new OfficeCode("340302"), MONTH, MARK, LocalDateTime.of(2026, 12, 8, 10, 15, 0, 987), whole))) {
            for (BankSum bank : banks) {
                file.bank(bank);
                List.of(payments).stream().filter(payment -> payment.bank().equals(bank.bank())).forEach(file::add);
            }
        }
        return out.toByteArray();
    }

    private static byte[] ofTwoBanks() throws IOException {
        return file(List.of(new BankSum("测试农商行", 1, Money.ofFen(5)), new BankSum("测试银行", 2, Money.ofFen(12_345_678))),
            payment("测试甲", "测试银行", 12_345_600), payment("甲 <&> \"乙\"", "测试农商行", 5), payment("测试乙", "测试银行", 78));
    }

    static void assertValid(byte[] document) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(TransferFileTest.class.getResource("pain.001.001.09.xsd")).newValidator()
            .validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    @Test
    void the_file_of_two_banks_stands_the_schema() throws Exception {
        assertValid(ofTwoBanks());
    }

    @Test
    void the_schema_notices_what_is_wrong() throws Exception {
        byte[] wrong = text(ofTwoBanks()).replace("<PmtMtd>TRF</PmtMtd>", "").getBytes(StandardCharsets.UTF_8);
        assertThrows(SAXException.class, () -> assertValid(wrong));
    }

    @Test
    void counts_and_sums_stand_on_the_document_and_on_each_bank() throws Exception {
        String file = text(ofTwoBanks());
        assertTrue(file.contains("<NbOfTxs>3</NbOfTxs><CtrlSum>123456.83</CtrlSum><InitgPty>"), file);
        assertTrue(file.contains("<NbOfTxs>1</NbOfTxs><CtrlSum>0.05</CtrlSum><ReqdExctnDt><Dt>2026-12-08</Dt>"), file);
        assertTrue(file.contains("<NbOfTxs>2</NbOfTxs><CtrlSum>123456.78</CtrlSum><ReqdExctnDt>"), file);
    }

    @Test
    void the_message_is_named_after_county_month_and_content() throws Exception {
        String file = text(ofTwoBanks());
        assertTrue(file.contains("<MsgId>340302-202612-0123456789abcdef0123</MsgId><CreDtTm>2026-12-08T10:15:00</CreDtTm>"), file);
        assertTrue(file.contains("<PmtInfId>340302-202612-B001-0123456789ab</PmtInfId>"), file);
        assertTrue(file.contains("<PmtInfId>340302-202612-B002-0123456789ab</PmtInfId>"), file);
    }

    @Test
    void names_cannot_break_out_of_their_element_and_what_xml_cannot_carry_is_left_out() throws Exception {
        assertTrue(text(ofTwoBanks()).contains("<Nm>甲 &lt;&amp;"), "marks are escaped");
        byte[] document = file(List.of(new BankSum("测试银行", 1, Money.ofFen(1))), payment("甲\u0000乙\uFFFE丙" + "长".repeat(200), "测试银行", 1));
        assertValid(document);
        assertTrue(text(document).contains("甲乙丙长"));
    }

    @Test
    void the_same_payments_give_the_same_bytes() throws Exception {
        assertArrayEquals(ofTwoBanks(), ofTwoBanks());
    }

    @Test
    void a_line_is_named_by_its_key_and_read_back() {
        EndToEnd name = new EndToEnd("340302001-2026-A0007", MONTH, PaymentKind.BACK_PAY);
        assertEquals("340302001-2026-A0007-202612-B", name.toString());
        assertEquals(name, EndToEnd.parse(name.toString()).orElseThrow());
        for (String none : List.of("", "x", "340302001-2026-A0007-202613-B", "340302001-2026-A0007-202612-X", "340302001-2026-A0007-202612-B ", "'; drop")) {
            assertTrue(EndToEnd.parse(none).isEmpty(), none);
        }
    }
}
