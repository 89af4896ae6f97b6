package org.tongchou.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.tongchou.access.Demonstration;
import org.tongchou.award.RecognitionPage;
import org.tongchou.award.RecognitionPaper;
import org.tongchou.award.Support;
import org.tongchou.office.Badge;
import org.tongchou.web.Asked;

/** The certificates of families near the line or with rigid expenses. */
@RequestScoped
@Named
public class RecognitionsPage {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Support support;

    @Inject
    Demonstration clock;

    private RecognitionPage found;
    private LocalDate today;

    /** The page of certificates that the address asks for. */
    public RecognitionPage found() {
        if (found == null) {
            found = support.recognitions(badge.officer(), asked.text("after"));
            today = clock.now(badge.officer()).toLocalDate();
        }
        return found;
    }

    /** Whether a certificate is over, will be within a month, or stands: bad, warn or good. */
    public String kind(RecognitionPaper paper) {
        return paper.over(today) ? "bad" : paper.over(today.plusMonths(1)) ? "warn" : "good";
    }

    /** The address of the next page, empty at the end. */
    public String next() {
        return found().next().isEmpty() ? "" : "recognitions.xhtml?after=" + found().next();
    }

    /** The address of the first page, empty on it. */
    public String back() {
        return asked.text("after").isEmpty() ? "" : "recognitions.xhtml";
    }
}
