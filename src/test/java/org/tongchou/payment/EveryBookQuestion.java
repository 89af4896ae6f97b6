package org.tongchou.payment;

import java.util.ArrayList;
import java.util.List;
import org.tongchou.access.Officer;

/** All questions of the auditor's check, one part after the other. */
final class EveryBookQuestion {

    private EveryBookQuestion() {
    }

    static List<BookFinding> findings(BooksCheck books, Officer auditor) {
        List<BookFinding> findings = new ArrayList<>();
        String next = "";
        do {
            BooksChecked part = books.next(auditor, next);
            findings.addAll(part.findings());
            next = part.next();
        } while (!next.isEmpty());
        return findings;
    }
}
