package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.casework.Escalation;
import org.tongchou.casework.OverdueWork;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.web.Asked;

/** What is overdue at the offices below one's own. */
@RequestScoped
@Named
public class OverduePage {

    @Inject
    Badge badge;

    @Inject
    Escalation escalation;

    @Inject
    Asked asked;

    private List<OverdueWork> rows;

    /** The overdue work of the office that was asked for, or of one's own and below. */
    public List<OverdueWork> rows() {
        if (rows == null) {
            Officer officer = badge.officer();
            rows = escalation.overdue(officer, asked.office("office").orElse(officer.office()));
        }
        return rows;
    }

    /** On how many files; one on which two clocks ran out counts twice. */
    public long total() {
        return rows().stream().mapToLong(OverdueWork::files).sum();
    }

    /** The own office. */
    public OfficeCode own() {
        return badge.officer().office();
    }
}
