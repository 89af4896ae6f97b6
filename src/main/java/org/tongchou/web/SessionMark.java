package org.tongchou.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** A mark by which a page knows whether the session that it was drawn in still goes on; it opens nothing and is not the session's key. */
@SessionScoped
@Named("sessionMark")
public class SessionMark implements Serializable {

    private final String text = UUID.randomUUID().toString();

    public String text() {
        return text;
    }
}
