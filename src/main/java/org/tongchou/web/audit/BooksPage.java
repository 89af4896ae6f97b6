package org.tongchou.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.tongchou.audit.Auditing;
import org.tongchou.office.Badge;
import org.tongchou.payment.BookFinding;
import org.tongchou.payment.BooksCheck;
import org.tongchou.payment.BooksChecked;

/** The check of the books of the jurisdiction, question by question: the page goes on by itself until the last, and stops when it is left. */
@Named
@ViewScoped
public class BooksPage implements Serializable {

    @Inject
    Badge badge;

    @Inject
    Auditing auditing;

    @Inject
    BooksCheck check;

    private final ArrayList<BookFinding> findings = new ArrayList<>();
    private int asked;
    private String next = "";
    private boolean begun;

    /** Refused for everybody but an auditor. */
    public void open() {
        auditing.area(badge.officer());
    }

    /** The first question, from the beginning. */
    public void begin() {
        begun = true;
        asked = 0;
        next = "";
        findings.clear();
        goOn();
    }

    /** The next question. */
    public void goOn() {
        BooksChecked part = check.next(badge.officer(), next);
        asked += part.asked();
        findings.addAll(part.findings());
        next = part.next();
    }

    /** Whether questions are still to come. */
    public boolean running() {
        return begun && !next.isEmpty();
    }

    /** Whether the last one is asked. */
    public boolean done() {
        return begun && next.isEmpty();
    }

    public int asked() {
        return asked;
    }

    /** What was found, the first broken row first. */
    public List<BookFinding> findings() {
        return findings;
    }
}
