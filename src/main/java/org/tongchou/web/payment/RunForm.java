package org.tongchou.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.tongchou.office.Badge;
import org.tongchou.payment.BeforeRelease;
import org.tongchou.payment.Ground;
import org.tongchou.payment.RunFile;
import org.tongchou.web.Asked;
import org.tongchou.web.Messages;
import org.tongchou.web.Texts;

/** What a county does with a run before anybody releases it. */
@RequestScoped
@Named
public class RunForm {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    BeforeRelease before;

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    private String held;
    private String why;

    /** Gives the run up, so that the month can be prepared anew. */
    public String cancel() {
        RunFile cancelled = before.cancel(badge.officer(), asked.number("id"));
        messages.done("web.run.cancelled", texts.month(cancelled.month()));
        return to(cancelled);
    }

    /** Pays the chosen award though it was held. */
    public String override() {
        RunFile more = before.overrideHold(badge.officer(), asked.number("id"), held, Ground.of(Optional.ofNullable(why)));
        messages.done("web.run.overridden", held);
        return to(more);
    }

    private static String to(RunFile run) {
        return "/payment/run?faces-redirect=true&id=" + run.id();
    }

    public String getHeld() {
        return held;
    }

    public void setHeld(String held) {
        this.held = held;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
