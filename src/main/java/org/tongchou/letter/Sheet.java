package org.tongchou.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tongchou.text.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The letter's page as a document of elements, which a renderer sets; every text in it is noted, so that its characters can be looked at before. */
final class Sheet {

    private final Paper paper;
    private final Document document = empty();
    private final List<String> texts = new ArrayList<>();
    private final Element body = document.createElement("body");

    Sheet(Paper paper) {
        this.paper = paper;
        letterhead();
        paper.opening().forEach(text -> add(body, "p", "", text));
        points();
        terms();
        paper.closing().forEach(text -> add(body, "p", "", text));
        add(body, "p", "basis", paper.basis());
        Element signature = add(body, "div", "signature", "");
        add(signature, "p", "", paper.issuer());
        add(signature, "p", "", paper.date());
        sheet();
        receipt();
    }

    static String family(int font) {
        return "letter" + font;
    }

    /** All that is printed. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** The page, for a number of fonts that are tried one after another. */
    Document document(int fonts) {
        Element html = document.createElement("html");
        html.setAttribute("lang", paper.locale().toLanguageTag());
        Element head = add(html, "head", "", "");
        add(head, "title", "", paper.title());
        Element description = document.createElement("meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", paper.title() + " " + paper.number());
        head.appendChild(description);
        Element style = document.createElement("style");
        style.appendChild(document.createTextNode(css() + "body { font-family: " + families(fonts) + "; }"));
        head.appendChild(style);
        html.appendChild(body);
        document.appendChild(html);
        return document;
    }

    private static String families(int fonts) {
        return IntStream.range(0, fonts).mapToObj(Sheet::family).collect(Collectors.joining(", "));
    }

    private void letterhead() {
        add(body, "p", "issuer", paper.issuer());
        add(body, "h1", "", paper.title());
        add(body, "p", "number", paper.number());
        add(body, "p", "addressee", paper.addressee());
    }

    private void points() {
        if (!paper.points().isEmpty()) {
            Element list = add(body, "ol", "", "");
            paper.points().forEach(point -> add(list, "li", "", point));
        }
    }

    private void terms() {
        if (!paper.terms().isEmpty()) {
            Element table = add(body, "table", "terms", "");
            paper.terms().forEach(term -> row(table, "th", term.name(), term.value()));
        }
    }

    private void sheet() {
        if (!paper.sheet().isEmpty()) {
            add(body, "h2", "", text("letter.sheet"));
            Element table = add(body, "table", "sheet", "");
            row(add(table, "thead", "", ""), "th", text("letter.sheet.line"), text("letter.sheet.basis"));
            Element lines = add(table, "tbody", "", "");
            paper.sheet().forEach(line -> row(lines, "td", line.text(), line.basis()));
        }
    }

    private void receipt() {
        Element receipt = add(body, "div", "receipt", "");
        boolean served = paper.ending() == Paper.Ending.RECEIPT;
        add(receipt, "h2", "", text(served ? "letter.receipt" : "letter.signatures"));
        Element table = add(receipt, "table", "", "");
        for (String line : served ? List.of("receiver", "day", "manner", "server") : List.of("person", "officer", "second", "day")) {
            row(table, "th", text((served ? "letter.receipt." : "letter.signatures.") + line), "");
        }
    }

    private void row(Element table, String head, String first, String second) {
        Element row = add(table, "tr", "", "");
        add(row, head, "", first);
        add(row, head.equals("th") && table.getTagName().equals("thead") ? "th" : "td", "", second);
    }

    private String text(String key) {
        return Bundle.text(paper.locale(), key);
    }

    private Element add(Element parent, String name, String look, String text) {
        Element element = document.createElement(name);
        if (!look.isEmpty()) {
            element.setAttribute("class", look);
        }
        if (!text.isEmpty()) {
            element.appendChild(document.createTextNode(text));
            texts.add(text);
        }
        parent.appendChild(element);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String css() {
        try (InputStream css = Sheet.class.getResourceAsStream("/letter/letter.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
