package org.tongchou.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.award.AwardDecision;
import org.tongchou.award.MadeLetter;
import org.tongchou.casework.FamilyChange;
import org.tongchou.json.Cursor;
import org.tongchou.law.procedure.Delivery;

/** Reads the bodies of the acts on an award, field by field. */
final class AwardBodies {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_TEXT = 2000;
    static final int LONGEST_REF = 40;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_DAY = 10;
    private static final int MOST_DAYS = 12;
    private static final int MOST_LETTERS = 1000;

    private AwardBodies() {
    }

    static AwardDecision.Ruling ruling(Cursor body) {
        return new AwardDecision.Ruling(body.month("fromMonth"), body.optionalText("reasonCode", LONGEST_CODE).orElse(""), ActBodies.text(body));
    }

    /** A ref in {@code member} is who leaves; an object, as an application writes a member, is who joins. */
    static FamilyChange change(Cursor body) {
        Optional<JsonNode> joining = body.value("member").filter(JsonNode::isObject);
        Set<String> leaving = joining.isPresent() ? Set.of() : body.optionalText("member", LONGEST_REF).map(Set::of).orElse(Set.of());
        return new FamilyChange(leaving, joining, ActBodies.facts(body), body.value("address").filter(JsonNode::isObject), body.value("account").filter(JsonNode::isObject));
    }

    static Optional<Integer> which(Cursor body) {
        return body.optionalCount("which", 1, MOST_LETTERS);
    }

    static MadeLetter.Proof proof(Cursor body) {
        return new MadeLetter.Proof(body.date("on"), body.oneOf("manner", Delivery.Manner.class), body.text("receiver", LONGEST_NAME));
    }

    static List<LocalDate> days(Cursor body, String field) {
        List<LocalDate> days = new ArrayList<>();
        for (String day : body.has(field) ? body.texts(field, LONGEST_DAY, MOST_DAYS) : List.<String>of()) {
            try {
                days.add(LocalDate.parse(day));
            } catch (DateTimeParseException unreadable) {
                body.fault(field, "notDate");
            }
        }
        return days;
    }
}
