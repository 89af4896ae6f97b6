package org.tongchou.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Something to print as a document of elements, which a renderer sets; every text in it is noted, so that its characters can be looked at before. */
public final class PrintedPage {

    private final Document document = empty();
    private final List<String> texts = new ArrayList<>();
    private final Element body = document.createElement("body");
    private final String style;

    /**
     * One with nothing in it yet.
     *
     * @param locale its language
     * @param style the place of its style sheet among the resources
     */
    public PrintedPage(Locale locale, String style) {
        this.style = style;
        Element html = document.createElement("html");
        html.setAttribute("lang", locale.toLanguageTag());
        document.appendChild(html);
    }

    /** Where its content goes. */
    public Element body() {
        return body;
    }

    /**
     * Adds an element.
     *
     * @param look its class in the style sheet; empty for none
     * @param words its text; empty for none
     */
    public Element add(Element parent, String name, String look, String words) {
        Element element = document.createElement(name);
        if (!look.isEmpty()) {
            element.setAttribute("class", look);
        }
        if (!words.isEmpty()) {
            element.appendChild(document.createTextNode(words));
            texts.add(words);
        }
        parent.appendChild(element);
        return element;
    }

    /** Closes it: what it is called and what it is about, for who reads it by a machine. */
    public PrintedPage called(String title, String about) {
        Element html = document.getDocumentElement();
        Element head = add(html, "head", "", "");
        add(head, "title", "", title);
        Element description = add(head, "meta", "", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", about);
        html.appendChild(body);
        return this;
    }

    /** All that is printed. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** The document, for a number of fonts that are tried one after another. */
    Document document(int fonts) {
        String families = IntStream.range(0, fonts).mapToObj(PrintedPage::family).collect(Collectors.joining(", "));
        Element sheet = document.createElement("style");
        sheet.appendChild(document.createTextNode(css() + "body { font-family: " + families + "; }"));
        document.getDocumentElement().getFirstChild().appendChild(sheet);
        return document;
    }

    /** The name by which a style calls the how manieth font; the first is 0 and is tried first. */
    static String family(int font) {
        return "letter" + font;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String css() {
        try (InputStream css = PrintedPage.class.getResourceAsStream(style)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
