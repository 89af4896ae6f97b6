package org.tongchou.payment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/**
 * The file for the bank as ISO 20022 {@code pain.001.001.09}, a customer's credit transfers: one document, one payment information per bank, control
 * sum and count on both. Nothing in it comes from the clock, so that the same lines give the same bytes.
 */
final class TransferFile implements PaymentFile {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private static final String CURRENCY = "CNY";
    private static final int LONGEST_NAME = 140;
    private static final int MARK = 12;

    private final XMLStreamWriter xml;
    private final Head head;
    private int banks;

    /**
     * What stands above all payments.
     *
     * @param county who pays
     * @param month which month
     * @param mark hexadecimal digits over all that is paid, from which the message gets its name
     * @param released when it was released
     * @param whole count and sum of all payments of the document
     */
    record Head(OfficeCode county, Month month, String mark, LocalDateTime released, BankSum whole) {

        private static final int DIGITS = 20;

        private String run() {
            return county + "-" + month.toString().replace("-", "");
        }

        /** Names the message: county, month and content; at most 35 signs. */
        String messageId() {
            return run() + "-" + mark.substring(0, DIGITS);
        }
    }

    TransferFile(OutputStream out, Head head) {
        this.head = head;
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("Document");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeStartElement("CstmrCdtTrfInitn");
            xml.writeStartElement("GrpHdr");
            text("MsgId", head.messageId());
            text("CreDtTm", head.released().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
            sums(head.whole());
            named("InitgPty", name());
            xml.writeEndElement();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private String name() {
        return "民政 " + head.county();
    }

    /** The day of the release; the bank carries it out on that day or its next day of business. */
    private LocalDate day() {
        return head.released().toLocalDate();
    }

    @Override
    public void bank(BankSum bank) {
        try {
            if (banks > 0) {
                xml.writeEndElement();
            }
            banks++;
            xml.writeStartElement("PmtInf");
            text("PmtInfId", head.run() + "-B%03d-".formatted(banks) + head.mark().substring(0, MARK));
            text("PmtMtd", "TRF");
            sums(bank);
            xml.writeStartElement("ReqdExctnDt");
            text("Dt", day().toString());
            xml.writeEndElement();
            named("Dbtr", name());
            account("DbtrAcct", head.county().value());
            agent("DbtrAgt", bank.bank());
            text("ChrgBr", "DEBT");
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    @Override
    public void add(BankFile.Payment payment) {
        try {
            xml.writeStartElement("CdtTrfTxInf");
            xml.writeStartElement("PmtId");
            text("EndToEndId", payment.endToEndId());
            xml.writeEndElement();
            xml.writeStartElement("Amt");
            xml.writeStartElement("InstdAmt");
            xml.writeAttribute("Ccy", CURRENCY);
            xml.writeCharacters(PaymentFile.yuan(payment.amount()));
            xml.writeEndElement();
            xml.writeEndElement();
            agent("CdtrAgt", payment.bank());
            named("Cdtr", payment.holder());
            account("CdtrAcct", payment.account());
            xml.writeStartElement("RmtInf");
            text("Ustrd", payment.month() + " " + payment.kind().name());
            xml.writeEndElement();
            xml.writeEndElement();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    private void sums(BankSum sum) throws XMLStreamException {
        text("NbOfTxs", Long.toString(sum.lines()));
        text("CtrlSum", PaymentFile.yuan(sum.total()));
    }

    private void named(String element, String name) throws XMLStreamException {
        xml.writeStartElement(element);
        text("Nm", name);
        xml.writeEndElement();
    }

    private void account(String element, String number) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeStartElement("Id");
        xml.writeStartElement("Othr");
        text("Id", number);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void agent(String element, String bank) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeStartElement("FinInstnId");
        text("Nm", bank);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(readable(text));
        xml.writeEndElement();
    }

    /** Without signs that XML cannot carry, and never longer than a name may be. */
    private static String readable(String text) {
        StringBuilder signs = new StringBuilder();
        text.codePoints().filter(sign -> sign >= ' ' && (sign < 0xd800 || sign > 0xdfff) && sign != 0xfffe && sign != 0xffff).limit(LONGEST_NAME).forEach(signs::appendCodePoint);
        return signs.toString();
    }
}
