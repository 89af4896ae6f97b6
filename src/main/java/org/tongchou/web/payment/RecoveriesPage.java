package org.tongchou.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tongchou.office.Badge;
import org.tongchou.payment.Recoveries;
import org.tongchou.payment.RecoveryRows;
import org.tongchou.web.Asked;

/** The awards of a jurisdiction that were paid too much. */
@RequestScoped
@Named
public class RecoveriesPage {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Recoveries recoveries;

    private RecoveryRows page;

    /** The page that the address names. */
    public RecoveryRows page() {
        if (page == null) {
            page = recoveries.list(badge.officer(), asked.text("after").isEmpty() ? 0 : asked.number("after"));
        }
        return page;
    }

    /** The address of the next page, empty on the last. */
    public String next() {
        return page().next().isEmpty() ? "" : "recoveries.xhtml?after=" + page().next();
    }

    /** The address of the first page, empty on it. */
    public String first() {
        return asked.text("after").isEmpty() ? "" : "recoveries.xhtml";
    }
}
