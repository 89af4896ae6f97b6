package org.tongchou.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.statistics.Agreement;
import org.tongchou.statistics.CheckedMonth;
import org.tongchou.statistics.Identity;
import org.tongchou.web.Asked;

/** Whether the figures of an office's closed months agree with each other: a year back, asked anew of each township each time. */
@RequestScoped
@Named
public class IdentitiesPage {

    private static final int MONTHS = 12;

    @Inject
    Asked asked;

    @Inject
    MonthChoice choice;

    @Inject
    IndicatorDesk desk;

    private List<CheckedMonth> checked;

    /** The office that the address asks for, else the officer's own. */
    public OfficeCode office() {
        return choice.office(asked.office("office"));
    }

    /** The first month of the year. */
    public Month first() {
        return month().plusMonths(1L - MONTHS);
    }

    /** The last month of the year. */
    public Month month() {
        return choice.month(asked.month("month"));
    }

    /** The closed months of a year back, whether their figures agree. */
    public List<CheckedMonth> checked() {
        if (checked == null) {
            checked = desk.checked(office(), first(), month());
        }
        return checked;
    }

    /** What was asked of any of them, in its order. */
    public List<Agreement> agreements() {
        return Arrays.stream(Agreement.values()).filter(one -> checked().stream().anyMatch(month -> month.of(one).isPresent())).toList();
    }

    /**
     * Whether something holds, as it reads.
     *
     * @param key the last part of its text
     * @param kind of its sign; empty where it was not asked
     */
    public record Answer(String key, String kind) {

        static Answer of(Identity identity) {
            return new Answer(identity.answer(), identity.holds() ? "good" : identity.binding() ? "bad" : "warn");
        }
    }

    /** What each of the months answers to one of them. */
    public List<Answer> answers(Agreement what) {
        return checked().stream().map(month -> month.of(what).map(Answer::of).orElse(new Answer("", ""))).toList();
    }

    /** Whether it holds in all of them, but for what is only remarked. */
    public boolean holds(Agreement what) {
        return checked().stream().flatMap(month -> month.of(what).stream()).noneMatch(Identity::broken);
    }
}
