package org.tongchou.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tongchou.office.Badge;
import org.tongchou.payment.ChangePage;
import org.tongchou.payment.ChangedAward;
import org.tongchou.payment.Runs;
import org.tongchou.web.Asked;

/** The awards that a run pays otherwise than the month before, each with what lies behind it. */
@RequestScoped
@Named
public class ChangesPage {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Runs runs;

    private ChangePage changes;

    /** The run that the address names. */
    public long run() {
        return asked.number("id");
    }

    /** The page that the address names. */
    public ChangePage changes() {
        if (changes == null) {
            changes = runs.changes(badge.officer(), run(), asked.text("after"));
        }
        return changes;
    }

    /** The awards on it. */
    public List<String> awards() {
        return changes().rows().stream().map(ChangedAward::award).toList();
    }

    /** The address of the next page, empty at the end. */
    public String next() {
        return changes().next().isEmpty() ? "" : "changes.xhtml?id=" + run() + "&after=" + changes().next();
    }

    /** The address of the first page, empty on it. */
    public String first() {
        return asked.text("after").isEmpty() ? "" : "changes.xhtml?id=" + run();
    }
}
