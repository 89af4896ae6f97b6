package org.tongchou.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import org.tongchou.json.Json;

/** The body of this request, as {@link BodyGate} let it in. */
@RequestScoped
public class Sent {

    private String text = "";

    void receive(String body) {
        text = body;
    }

    /** The body as it was sent. */
    String text() {
        return text;
    }

    /** The body as a tree; nothing sent reads as an empty object. @throws org.tongchou.json.InvalidDocument if it is no JSON */
    JsonNode tree() {
        return Json.tree(text.isBlank() ? "{}" : text);
    }
}
