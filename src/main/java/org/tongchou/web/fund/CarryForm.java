package org.tongchou.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tongchou.fund.Carried;
import org.tongchou.fund.CarryOver;
import org.tongchou.office.Badge;
import org.tongchou.web.Messages;

/** The form in which what is left of a year goes into the next. */
@RequestScoped
@Named
public class CarryForm {

    @Inject
    Badge badge;

    @Inject
    FundsPage page;

    @Inject
    CarryOver carryOver;

    @Inject
    Messages messages;

    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Carries it and shows the next year. */
    public String carry() {
        Carried carried = carryOver.carry(badge.officer(), page.year(), text);
        messages.done("web.carry.done", Integer.toString(carried.rows().size()), Integer.toString(carried.year() + 1));
        return "/fund/funds?faces-redirect=true&year=" + (carried.year() + 1);
    }
}
