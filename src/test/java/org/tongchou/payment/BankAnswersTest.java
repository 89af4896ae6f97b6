package org.tongchou.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongchou.access.Refused;
import org.tongchou.kernel.Money;

/** What banks answer, as a table and as ISO 20022: what each line says, and what is no answer at all. */
class BankAnswersTest {

    private static final String ONE = "340302001-2026-A0001-202612-R";
    private static final String TWO = "340302001-2026-A0002-202612-R";

    private static List<BankReply> csv(String text) {
        List<BankReply> replies = new ArrayList<>();
        CsvReturns.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), replies::add);
        return replies;
    }

    private static List<BankReply> xml(String text) {
        List<BankReply> replies = new ArrayList<>();
        XmlReturns.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), replies::add);
        return replies;
    }

    private static String key(String text) {
        return assertThrows(Refused.class, () -> xml(text)).key();
    }

    @Test
    void a_table_settles_and_fails_lines_and_stops_at_none() {
        List<BankReply> replies = csv("\uFEFFendToEndId,status,reason\r\n" + ONE + ",SETTLED,\r\n\r\n\"" + TWO + "\",FAILED,AC04\n" + ONE + ",MAYBE,\n" + TWO + ",FAILED,\nnonsense\n"
            + TWO + ",FAILED,<b>x\n" + ONE + ",SETTLED");
        assertEquals(List.of(BankReply.settled(2, ONE), BankReply.failed(4, TWO, "AC04"), BankReply.unreadable(5, ONE + ",MAYBE,"),
            BankReply.unreadable(6, TWO + ",FAILED,"), BankReply.unreadable(7, "nonsense"), BankReply.unreadable(8, TWO + ",FAILED,<b>x"), BankReply.settled(9, ONE)), replies);
    }

    @Test
    void an_amount_that_a_bank_names_is_read_and_one_that_is_none_is_shown() {
        assertEquals(List.of(BankReply.settled(2, ONE).of("1234.56"), BankReply.failed(3, TWO, "AC04"), BankReply.unreadable(4, ONE + ",SETTLED,,12,30"), BankReply.unreadable(5, ONE + ",SETTLED,,1.005")),
            csv("endToEndId,status,reason,amount\n" + ONE + ",SETTLED,,1234.56\n" + TWO + ",FAILED,AC04,\n" + ONE + ",SETTLED,,12,30\n" + ONE + ",SETTLED,,1.005\n"));
        assertEquals(Optional.of(new Money(123456)), BankReply.settled(2, ONE).of("1234.56000").amount());
        String report = "<Document><CstmrPmtStsRpt><OrgnlPmtInfAndSts><TxInfAndSts><OrgnlEndToEndId>" + ONE + "</OrgnlEndToEndId><TxSts>ACSC</TxSts><OrgnlTxRef><Amt><InstdAmt Ccy='%s'>12.30</InstdAmt></Amt>"
            + "</OrgnlTxRef></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>";
        assertEquals(List.of(BankReply.settled(1, ONE).of("12.3")), xml(report.formatted("CNY")));
        assertEquals(List.of(BankReply.unreadable(1, ONE + ",SETTLED,,12.30 EUR")), xml(report.formatted("EUR")));
        String statement = "<Document><BkToCstmrStmt><Stmt><Ntry><Amt Ccy='CNY'>99.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><NtryDtls><TxDtls><Refs><EndToEndId>" + ONE + "</EndToEndId></Refs><Amt Ccy='CNY'>12.00</Amt>"
            + "<AmtDtls><InstdAmt><Amt Ccy='CNY'>12.30</Amt></InstdAmt><TxAmt><Amt Ccy='CNY'>12.00</Amt></TxAmt></AmtDtls></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>";
        assertEquals(List.of(BankReply.settled(1, ONE).of("12.30")), xml(statement), "what was ordered, not what was left after charges, nor the sum of the entry");
    }

    @Test
    void a_line_without_end_is_cut() {
        assertEquals(1_000, csv("endToEndId,status,reason\n" + "x".repeat(5_000_000)).get(0).endToEndId().length());
    }

    @Test
    void a_table_without_the_header_is_none() {
        assertEquals("payment.returnsHeader", assertThrows(Refused.class, () -> csv(ONE + ",SETTLED,\n")).key());
        assertEquals("payment.returnsHeader", assertThrows(Refused.class, () -> csv("")).key());
    }

    @Test
    void a_status_report_says_of_each_payment_whether_it_was_carried_out() {
        List<BankReply> replies = xml("<?xml version='1.0' encoding='UTF-8'?>\n<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'><CstmrPmtStsRpt><GrpHdr><MsgId>x</MsgId></GrpHdr>"
            + "<OrgnlGrpInfAndSts><OrgnlMsgId>m</OrgnlMsgId></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts>\n"
            + "<TxInfAndSts><OrgnlEndToEndId>" + ONE + "</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts>\n"
            + "<TxInfAndSts><OrgnlEndToEndId>" + TWO + "</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>closed</AddtlInf></StsRsnInf></TxInfAndSts>\n"
            + "<TxInfAndSts><OrgnlEndToEndId>" + TWO + "</OrgnlEndToEndId><TxSts>PDNG</TxSts></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>");
        assertEquals(List.of(BankReply.settled(3, ONE), BankReply.failed(4, TWO, "AC04"), BankReply.unreadable(5, TWO + ",PDNG")), replies);
    }

    @Test
    void a_statement_shows_what_left_the_account_and_what_came_back() {
        List<BankReply> replies = xml("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'><BkToCstmrStmt><Stmt><Id>s</Id><Ntry><Amt Ccy='CNY'>2.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><NtryDtls>"
            + "<TxDtls><Refs><EndToEndId>" + ONE + "</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>"
            + "<Ntry><CdtDbtInd>CRDT</CdtDbtInd><NtryDtls><TxDtls><Refs><EndToEndId>" + TWO + "</EndToEndId></Refs><RtrInf><Rsn><Cd>AC01</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry>"
            + "</Stmt></BkToCstmrStmt></Document>");
        assertEquals(List.of(BankReply.settled(1, ONE), BankReply.failed(1, TWO, "AC01").back()), replies);
    }

    @Test
    void what_is_said_of_a_whole_file_without_its_payments_is_shown() {
        String rejected = "<Document><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>m</OrgnlMsgId><GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf></OrgnlGrpInfAndSts>%s</CstmrPmtStsRpt></Document>";
        assertEquals(List.of(BankReply.unreadable(1, "GrpSts,RJCT,FF01")), xml(rejected.formatted("")));
        String part = "<OrgnlPmtInfAndSts><OrgnlPmtInfId>p</OrgnlPmtInfId><PmtInfSts>RJCT</PmtInfSts><StsRsnInf><Rsn><Cd>AC02</Cd></Rsn></StsRsnInf>%s</OrgnlPmtInfAndSts>";
        assertEquals(List.of(BankReply.unreadable(1, "PmtInfSts,RJCT,AC02")), xml(rejected.formatted(part.formatted(""))));
        String payment = "<TxInfAndSts><OrgnlEndToEndId>" + ONE + "</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts>";
        assertEquals(List.of(BankReply.failed(1, ONE, "AC04")), xml(rejected.formatted(part.formatted(payment))));
        assertEquals(List.of(), xml("<Document><CstmrPmtStsRpt><OrgnlGrpInfAndSts><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>"));
    }

    @Test
    void an_entry_that_is_not_booked_or_names_no_payment_settles_nothing_and_is_shown() {
        String entry = "<Document><BkToCstmrStmt><Stmt><Ntry><Amt Ccy='CNY'>2.00</Amt><CdtDbtInd>%s</CdtDbtInd><Sts>%s</Sts>%s</Ntry></Stmt></BkToCstmrStmt></Document>";
        String payment = "<NtryDtls><TxDtls><Refs><EndToEndId>" + ONE + "</EndToEndId></Refs></TxDtls></NtryDtls>";
        assertEquals(List.of(BankReply.unreadable(1, ONE + ",PDNG")), xml(entry.formatted("DBIT", "<Cd>PDNG</Cd>", payment)));
        assertEquals(List.of(BankReply.unreadable(1, ONE + ",INFO")), xml(entry.formatted("DBIT", "INFO", payment)));
        assertEquals(List.of(BankReply.settled(1, ONE)), xml(entry.formatted("DBIT", "<Cd>BOOK</Cd>", payment)));
        assertEquals(List.of(BankReply.settled(1, ONE)), xml(entry.formatted("DBIT", "BOOK", payment)));
        assertEquals(List.of(BankReply.unreadable(1, "Ntry,BOOK")), xml(entry.formatted("DBIT", "BOOK", "")));
        assertEquals(List.of(), xml(entry.formatted("CRDT", "BOOK", "")), "money that came in from elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE Document [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Document><CstmrPmtStsRpt>&x;</CstmrPmtStsRpt></Document>",
        "<!DOCTYPE Document SYSTEM 'http://127.0.0.1:1/x.dtd'><Document><CstmrPmtStsRpt/></Document>",
        "<!DOCTYPE l [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]><Document><CstmrPmtStsRpt>&b;&b;&b;</CstmrPmtStsRpt></Document>",
        "<Document><CstmrPmtStsRpt>", "no xml", "", "<Document><CstmrPmtStsRpt>&unknown;</CstmrPmtStsRpt></Document>"})
    void what_is_no_xml_or_would_fetch_or_swell_is_refused(String text) {
        assertEquals("payment.returnsXml", key(text));
    }

    @Test
    void a_document_that_is_nested_without_end_or_is_another_message_is_refused() {
        assertEquals("payment.returnsXml", key("<a>".repeat(1_000_000)));
        assertEquals("payment.returnsMessage", key("<Document><CstmrCdtTrfInitn/></Document>"));
    }
}
