package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.casework.ListedFile;
import org.tongchou.casework.RandomCheckRow;
import org.tongchou.casework.RandomCheckSheet;
import org.tongchou.casework.Sampling;
import org.tongchou.office.Badge;
import org.tongchou.web.Asked;
import org.tongchou.web.Messages;

/** The random checks: publishing list and seed, drawing, and all that somebody needs who draws again. */
@RequestScoped
@Named
public class RandomChecksPage {

    @Inject
    Badge badge;

    @Inject
    Sampling sampling;

    @Inject
    Asked asked;

    @Inject
    Messages messages;

    private Integer percent;
    private RandomCheckSheet sheet;

    /** The newest checks of one's own office and below. */
    public List<RandomCheckRow> rows() {
        Officer officer = badge.officer();
        return sampling.list(officer, officer.office());
    }

    /** The check that was asked for, null if none was. */
    public RandomCheckSheet sheet() {
        if (sheet == null && !asked.text("id").isEmpty()) {
            sheet = sampling.find(badge.officer(), asked.number("id"));
        }
        return sheet;
    }

    /** How many files of the check have to be visited. */
    public long visits() {
        return sheet().list().stream().filter(file -> file.drawn() || file.obliged()).count();
    }

    /** Whether the file has to be visited. */
    public boolean visited(ListedFile file) {
        return file.drawn() || file.obliged();
    }

    /** Whether this officer publishes and draws. */
    public boolean draws() {
        return badge.officer().holdsOneOf(Role.COUNTY_APPROVER);
    }

    /** Closes the list and publishes it with a seed. */
    public String publish() {
        RandomCheckSheet published = sampling.publish(badge.officer(), Optional.ofNullable(percent));
        messages.done("web.random.published", published.check().files());
        return "/casework/random-checks.xhtml?faces-redirect=true&id=" + published.check().id();
    }

    /** Draws. */
    public String draw() {
        RandomCheckSheet drawn = sampling.draw(badge.officer(), asked.number("id"));
        messages.done("web.random.drawn", (int) drawn.list().stream().filter(ListedFile::drawn).count());
        return "/casework/random-checks.xhtml?faces-redirect=true&id=" + drawn.check().id();
    }

    /** How many of a hundred are drawn at least. */
    public int least() {
        return sampling.least(badge.officer());
    }

    public Integer getPercent() {
        return percent == null ? least() : percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }
}
