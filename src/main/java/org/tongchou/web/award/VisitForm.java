package org.tongchou.web.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.tongchou.casework.SurveyReport;

/** What the county writes about a visit to a family in support. */
public class VisitForm implements Serializable {

    private String first;
    private String second;
    private String findings;

    SurveyReport report(LocalDate on) {
        return new SurveyReport(on, SurveyReport.Kind.HOME_VISIT, Stream.of(first, second).filter(Objects::nonNull).toList(), findings == null ? "" : findings);
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }
}
