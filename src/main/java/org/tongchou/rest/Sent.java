package org.tongchou.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.tongchou.access.Refused;
import org.tongchou.json.Cursor;
import org.tongchou.json.Json;
import org.tongchou.sealing.LaidAside;

/** The body of this request, as {@link BodyGate} let it in; nothing sent reads as an empty object. */
@RequestScoped
public class Sent {

    private static final String NOTHING = "{}";

    private String text = "";
    private LaidAside file;
    private byte[] bytes = {};

    void receive(String body) {
        text = body;
    }

    /** A form with a file: two that are alike byte by byte ask for the same. */
    void receive(byte[] body) {
        bytes = body;
        text = new String(body, StandardCharsets.ISO_8859_1);
    }

    /** The body of a form with a file, as it was sent. */
    byte[] bytes() {
        return bytes;
    }

    /** A large body, laid aside; its text is a mark of it, so that two of them are told apart. */
    void receive(LaidAside aside, String mark) {
        file = aside;
        text = mark;
    }

    /** A large body, open until the request ends. */
    LaidAside aside() {
        if (file == null) {
            throw Refused.invalid("rest.noFile");
        }
        return file;
    }

    @PreDestroy
    void takeAway() {
        if (file != null) {
            file.close();
        }
    }

    /** The body as it was sent. */
    String text() {
        return text;
    }

    /** The body as a tree. @throws org.tongchou.json.InvalidDocument if it is no JSON */
    JsonNode tree() {
        return Json.parse(document());
    }

    /** What a reader makes of the body. @throws org.tongchou.json.InvalidDocument with every fault at once */
    <T> T read(Function<Cursor, T> reader) {
        return Json.read(document().getBytes(StandardCharsets.UTF_8), reader);
    }

    private String document() {
        return text.isBlank() ? NOTHING : text;
    }
}
