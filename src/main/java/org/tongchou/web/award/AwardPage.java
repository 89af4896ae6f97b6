package org.tongchou.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tongchou.award.AwardFile;
import org.tongchou.award.Support;
import org.tongchou.office.Badge;
import org.tongchou.web.Asked;

/** One award: for whom, how much from when on, when it is looked at again, and where it is paid to. */
@RequestScoped
@Named
public class AwardPage {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Support support;

    private AwardFile file;

    /** The award that the address names. */
    public AwardFile file() {
        if (file == null) {
            file = support.find(badge.officer(), asked.text("no"));
        }
        return file;
    }
}
