package org.tongchou.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Month;
import org.tongchou.office.Badge;
import org.tongchou.payment.Prepared;
import org.tongchou.payment.RunRow;
import org.tongchou.payment.Runs;
import org.tongchou.web.Messages;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** The payment runs of a jurisdiction, and the start of another one. */
@RequestScoped
@Named
public class RunsPage {

    @Inject
    Badge badge;

    @Inject
    Runs runs;

    @Inject
    Demonstration demonstration;

    @Inject
    Texts texts;

    @Inject
    Messages messages;

    private List<RunRow> rows;
    private String month;

    /** The runs, the newest month first. */
    public List<RunRow> rows() {
        if (rows == null) {
            rows = runs.list(badge.officer());
        }
        return rows;
    }

    /** Whether this officer prepares runs at all. */
    public boolean prepares() {
        return badge.officer().holdsOneOf(Role.COUNTY_PAYMENTS);
    }

    /** The months that may be prepared: this one and the next. */
    public List<Option> months() {
        Month current = current();
        return Stream.of(current, current.next()).map(each -> new Option(each.toString(), texts.month(each))).toList();
    }

    public String getMonth() {
        return month == null ? current().toString() : month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    /** Prepares the chosen month of the officer's county and goes to its run. */
    public String prepare() {
        Officer officer = badge.officer();
        Prepared prepared = runs.prepare(officer, officer.office(), Month.parse(month).orElseThrow(Refused::notFound));
        messages.done(prepared.created() ? "web.runs.prepared" : "web.runs.there", texts.month(prepared.run().month()), prepared.run().lines());
        return "/payment/run?faces-redirect=true&id=" + prepared.run().id();
    }

    private Month current() {
        return Month.of(demonstration.now(badge.officer()).toLocalDate());
    }
}
