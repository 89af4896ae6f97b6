package org.tongchou.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the last act has to say on the next page that is shown, kept over a redirect and said once. */
@SessionScoped
class Announcements implements Serializable {

    private static final int MOST = 5;

    private final ArrayList<String> waiting = new ArrayList<>();

    /** Keeps a text; the oldest gives way when too many wait. */
    synchronized void add(String text) {
        waiting.add(text);
        if (waiting.size() > MOST) {
            waiting.remove(0);
        }
    }

    /** All that waits, which then waits no longer. */
    synchronized List<String> take() {
        List<String> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
