package org.tongchou.payment;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongchou.access.Refused;

/**
 * A bank's answer as ISO 20022: {@code pain.002} says of each payment whether it was carried out, {@code camt.053} shows what left the account and what
 * came back to it, as far as it is booked. What is said of a whole file or entry without its payments is handed over as unreadable, so that somebody sees it. Read as a stream; a document with a type declaration or entities is refused, and so is one that is nested deeper than any of these.
 */
final class XmlReturns {

    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 1_000;
    private static final Set<String> PAID = Set.of("ACSC", "ACCC");
    private static final String REJECTED = "RJCT";
    /** A status of the whole that leaves it to its parts. */
    private static final String PARTLY = "PART";
    private static final String BOOKED = "BOOK";
    private static final String CURRENCY = "CNY";
    /** In what the amount of one payment stands, the one that was ordered last. */
    private static final List<String> AMOUNTS = List.of("TxDtls", "TxAmt", "InstdAmt", "Amt");

    private final XMLStreamReader xml;
    private final Consumer<BankReply> replies;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Said said = new Said(0, true);
    private Entry entry = new Entry(0);
    private Said payments = new Said(0, true);
    private Said group = new Said(0, true);
    private String currency = "";
    private boolean payment;
    private boolean any;

    /** What a statement has said so far of one entry. */
    private static final class Entry {
        private final long line;
        private boolean debited = true;
        private String status = BOOKED;
        private boolean detailed;

        Entry(long line) {
            this.line = line;
        }
    }

    /** What the document has said so far of one payment. */
    private static final class Said {
        private final long line;
        private String endToEndId = "";
        private String status = "";
        private String reason = "";
        private String amount = "";
        private int place = -1;
        private boolean debited;
        private boolean returned;

        Said(long line, boolean debited) {
            this.line = line;
            this.debited = debited;
        }
    }

    private XmlReturns(XMLStreamReader xml, Consumer<BankReply> replies) {
        this.xml = xml;
        this.replies = replies;
    }

    /** Hands over what is said of each payment. @throws Refused if it is no XML, is not one of the two messages, or holds what none of them does */
    static void read(InputStream in, Consumer<BankReply> replies) {
        try {
            XMLInputFactory factory = XMLInputFactory.newInstance();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setXMLResolver((publicId, systemId, base, namespace) -> {
                throw new XMLStreamException("nothing is fetched");
            });
            new XmlReturns(factory.createXMLStreamReader(in), replies).all();
        } catch (XMLStreamException unreadable) {
            throw Refused.invalid("payment.returnsXml");
        }
    }

    private void all() throws XMLStreamException {
        String root = "";
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Refused.invalid("payment.returnsXml");
                case XMLStreamConstants.START_ELEMENT -> {
                    begin(xml.getLocalName());
                    root = path.size() == 2 ? xml.getLocalName() : root;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() < LONGEST_TEXT) {
                        text.append(xml.getText(), 0, Math.min(xml.getTextLength(), LONGEST_TEXT));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        if (!Set.of("CstmrPmtStsRpt", "BkToCstmrStmt").contains(root)) {
            throw Refused.invalid("payment.returnsMessage");
        }
    }

    private void begin(String element) {
        path.push(element);
        text.setLength(0);
        if (path.size() > DEEPEST) {
            throw Refused.invalid("payment.returnsXml");
        }
        switch (element) {
            case "Ntry" -> entry = new Entry(line());
            case "OrgnlGrpInfAndSts" -> group = new Said(line(), true);
            case "OrgnlPmtInfAndSts" -> {
                payments = new Said(line(), true);
                payment = false;
            }
            case "TxInfAndSts", "TxDtls" -> {
                said = new Said(line(), entry.debited);
                payment = true;
                any = true;
                entry.detailed = true;
            }
            case "RtrInf" -> said.returned = true;
            case "Amt", "InstdAmt" -> currency = Objects.requireNonNullElse(xml.getAttributeValue(null, "Ccy"), CURRENCY);
            default -> {
                // Nothing begins with it that is asked for.
            }
        }
    }

    private long line() {
        return xml.getLocation().getLineNumber();
    }

    private void end(String element) {
        path.pop();
        String value = text.toString().strip();
        text.setLength(0);
        String within = path.isEmpty() ? "" : path.peek();
        switch (element) {
            case "OrgnlEndToEndId", "EndToEndId" -> said.endToEndId = value;
            case "TxSts" -> said.status = value;
            case "CdtDbtInd" -> {
                if (within.equals("Ntry")) {
                    entry.debited = value.equals("DBIT");
                } else if (within.equals("TxDtls")) {
                    said.debited = value.equals("DBIT");
                }
            }
            case "GrpSts" -> group.status = value;
            case "PmtInfSts" -> payments.status = value;
            case "Sts" -> entry.status = within.equals("Ntry") && !value.isEmpty() ? value : entry.status;
            case "Cd", "Prtry" -> code(within, value);
            case "Amt", "InstdAmt" -> amount(within, value);
            case "TxInfAndSts" -> replies.accept(reported());
            case "TxDtls" -> replies.accept(booked());
            case "OrgnlPmtInfAndSts" -> whole(payments, "PmtInfSts", payment);
            case "CstmrPmtStsRpt" -> whole(group, "GrpSts", any);
            case "Ntry" -> {
                if (entry.debited && !entry.detailed) {
                    replies.accept(BankReply.unreadable(entry.line, "Ntry," + entry.status));
                }
            }
            default -> {
                // Nothing of it is asked for.
            }
        }
    }

    /** What was ordered counts before what was booked, from which a bank may have taken something. */
    private void amount(String within, String value) {
        int place = AMOUNTS.indexOf(within);
        if (!value.isEmpty() && place > said.place && (path.contains("TxDtls") || path.contains("TxInfAndSts"))) {
            said.place = place;
            said.amount = currency.equals(CURRENCY) ? value : value + " " + currency;
        }
    }

    private void code(String within, String value) {
        if (within.equals("Rsn")) {
            about().reason = value;
        } else if (within.equals("Sts")) {
            entry.status = value;
        }
    }

    /** Whose reason is told: of a payment, of a part of the file or of the whole. */
    private Said about() {
        return path.contains("TxInfAndSts") || path.contains("TxDtls") ? said : path.contains("OrgnlPmtInfAndSts") ? payments : group;
    }

    /** What is said of a whole, and of none of its payments, settles none of them: it is shown. */
    private void whole(Said of, String what, boolean told) {
        if (!told && !of.status.isEmpty() && !of.status.equals(PARTLY)) {
            replies.accept(BankReply.unreadable(of.line, what + "," + of.status + (of.reason.isEmpty() ? "" : "," + of.reason)));
            any = true;
        }
    }

    private BankReply reported() {
        if (PAID.contains(said.status)) {
            return BankReply.settled(said.line, said.endToEndId).of(said.amount);
        }
        return said.status.equals(REJECTED) ? BankReply.failed(said.line, said.endToEndId, said.reason).of(said.amount)
            : BankReply.unreadable(said.line, said.endToEndId + "," + said.status);
    }

    private BankReply booked() {
        if (!entry.status.equals(BOOKED)) {
            return BankReply.unreadable(said.line, said.endToEndId + "," + entry.status);
        }
        BankReply reply = said.debited && !said.returned ? BankReply.settled(said.line, said.endToEndId) : BankReply.failed(said.line, said.endToEndId, said.reason).back();
        return reply.of(said.amount);
    }
}
