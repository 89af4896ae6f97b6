package org.tongchou.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tongchou.award.AwardFile;
import org.tongchou.award.Support;
import org.tongchou.json.Json;
import org.tongchou.office.Badge;
import org.tongchou.web.Language;
import org.tongchou.web.casework.Sheet;

/** The reason sheet of the means test on which the next decision about an award rests, to be read before it is taken. */
@Named
@RequestScoped
public class AwardFinding {

    @Inject
    Badge badge;

    @Inject
    Support support;

    @Inject
    Language language;

    private Sheet sheet;

    /** The sheet, null if nothing waits to be decided. */
    public Sheet of(AwardFile award) {
        if (sheet == null && award.life().proposal().isPresent()) {
            sheet = support.sheet(badge.officer(), award.number()).map(found -> Sheet.of(Json.parse(found.in(language.locale())))).orElse(null);
        }
        return sheet;
    }
}
