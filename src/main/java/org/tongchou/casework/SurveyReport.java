package org.tongchou.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.tongchou.access.Refused;
import org.tongchou.json.Json;
import org.tongchou.law.Article;

/**
 * How the household was surveyed.
 *
 * @param on the day
 * @param kind in which way
 * @param investigators at least two persons
 * @param findings what they found
 */
@Article("L3 art. 16")
public record SurveyReport(LocalDate on, Kind kind, List<String> investigators, String findings) {

    /** The ways of L3 art. 16; REMOTE in a major emergency only. */
    public enum Kind { HOME_VISIT, NEIGHBOURS, LETTER, REMOTE }

    void complete(LocalDate acceptedOn, LocalDate today) {
        if (investigators.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().count() < 2) {
            throw Refused.invalid("casework.twoInvestigators");
        }
        if (on.isBefore(acceptedOn) || on.isAfter(today)) {
            throw Refused.invalid("casework.surveyDay", acceptedOn, today);
        }
        if (findings.isBlank()) {
            throw Refused.invalid("casework.findingsMissing");
        }
    }

    /** As the history keeps it. */
    public ObjectNode papers() {
        return Json.mapper().valueToTree(this);
    }

    String json() {
        return Json.write(this);
    }
}
