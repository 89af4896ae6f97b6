package org.tongchou.payment;

import jakarta.inject.Inject;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;

/**
 * The auditor's check of the books within the application: every invariant of payments and funds is reckoned anew from the tables of the jurisdiction, and the
 * first broken row named. Whoever does not trust the application uses deploy/check-ledger, which asks the same of the whole database.
 */
@Boundary
public class BooksCheck {

    private static final int MOST_SHOWN = 20;

    @Inject
    BookShelf books;

    /** Asks the next question. @param after the place that the part before gave as next; empty for the first part */
    @Allowed(value = Role.AUDITOR, look = "CHECK_BOOKS")
    public BooksChecked next(Officer officer, String after) {
        int at = place(after);
        return new BooksChecked(1, books.ask(officer.scope(), BookQuestion.ALL.get(at), MOST_SHOWN), at + 1 < BookQuestion.ALL.size() ? Integer.toString(at + 1) : "");
    }

    private static int place(String after) {
        if (after == null || after.isEmpty()) {
            return 0;
        }
        if (!after.matches("[0-9]{1,3}") || Integer.parseInt(after) >= BookQuestion.ALL.size()) {
            throw Refused.invalid("payment.badPage");
        }
        return Integer.parseInt(after);
    }
}
