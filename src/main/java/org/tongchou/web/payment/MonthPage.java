package org.tongchou.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Month;
import org.tongchou.office.Badge;
import org.tongchou.payment.MonthProgress;
import org.tongchou.payment.WholeMonth;
import org.tongchou.web.Asked;
import org.tongchou.web.Messages;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** A month in all counties: begun by the administrator, seen filling county by county, also after the page was left. */
@RequestScoped
@Named
public class MonthPage {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    WholeMonth whole;

    @Inject
    Demonstration demonstration;

    @Inject
    Messages messages;

    private MonthProgress progress;
    private String chosen;

    /** The month that the address names, else this one. */
    public Month month() {
        return asked.month("month").orElseGet(this::current);
    }

    private Month current() {
        return Month.of(demonstration.now(badge.officer()).toLocalDate());
    }

    /** How far the counties are. */
    public MonthProgress progress() {
        if (progress == null) {
            progress = whole.progress(badge.officer(), month());
        }
        return progress;
    }

    /** Whether runs are still to be filled. */
    public boolean running() {
        return progress().done() < progress().counties().size();
    }

    /** Whether this officer begins a month. */
    public boolean begins() {
        return badge.officer().holdsOneOf(Role.ADMINISTRATOR);
    }

    /** The months that may be begun: this one and the next. */
    public List<Option> months(Texts texts) {
        return Stream.of(current(), current().next()).map(each -> new Option(each.toString(), texts.month(each))).toList();
    }

    public String getChosen() {
        return chosen == null ? month().toString() : chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    /** Begins the chosen month in every county that has none. */
    public String begin() {
        MonthProgress begun = whole.begin(badge.officer(), Month.parse(chosen).orElseThrow(Refused::notFound));
        messages.done("web.month.begun", begun.counties().size());
        return "/payment/month?faces-redirect=true&month=" + begun.month();
    }
}
