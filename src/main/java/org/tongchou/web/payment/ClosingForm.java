package org.tongchou.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tongchou.office.Badge;
import org.tongchou.payment.Closing;
import org.tongchou.web.Asked;
import org.tongchou.web.Messages;

/** The button that closes the month of the run that the address names. */
@RequestScoped
@Named
public class ClosingForm {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Closing closing;

    @Inject
    Messages messages;

    /** Closes the month. */
    public String close() {
        long run = asked.number("id");
        closing.close(badge.officer(), run);
        messages.done("web.bank.closed");
        return "/payment/bank?faces-redirect=true&id=" + run;
    }
}
