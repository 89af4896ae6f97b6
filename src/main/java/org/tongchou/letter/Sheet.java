package org.tongchou.letter;

import java.util.List;
import org.tongchou.text.Bundle;
import org.w3c.dom.Element;

/** The letter's page: what stands in it, one below the other. */
final class Sheet {

    private final Paper paper;
    private final PrintedPage page;
    private final Element body;

    Sheet(Paper paper) {
        this.paper = paper;
        page = new PrintedPage(paper.locale(), "/letter/letter.css");
        body = page.body();
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

    /** The letter, ready to be printed. */
    PrintedPage printed() {
        return page.called(paper.title(), paper.title() + " " + paper.number());
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

    private Element add(Element parent, String name, String look, String words) {
        return page.add(parent, name, look, words);
    }
}
