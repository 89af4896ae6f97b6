package org.tongchou.award;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.tongchou.casework.Reassessed;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;

/**
 * What the means test, made anew, makes of an award: old, new and difference.
 *
 * @param on the day of the test
 * @param outcome DIBAO, EDGE, RIGID_EXPENDITURE or NONE
 * @param covered how many persons it is about
 * @param oldRegular fen a month that hold, without top-ups
 * @param oldTopUps top-ups that hold
 * @param regular fen a month that the test gives, without top-ups; zero unless the family is entitled
 * @param topUps top-ups that the test gives
 * @param standard fen a month for one person
 * @param graceTopUps top-ups of the members that a grace would keep
 */
public record Reassessment(LocalDate on, String outcome, int covered, Money oldRegular, Money oldTopUps, Money regular, Money topUps, Money standard,
    Money graceTopUps) {

    static Reassessment of(Reassessed test, Money oldRegular, Money oldTopUps) {
        return new Reassessment(test.on(), test.outcome(), test.covered(), oldRegular, oldTopUps, test.monthly(), test.topUps(), test.standard(), test.graceTopUps());
    }

    static Reassessment of(JsonNode papers) {
        return new Reassessment(LocalDate.parse(papers.path("on").asText()), papers.path("outcome").asText(), papers.path("covered").asInt(),
            money(papers.path("old"), "regular"), money(papers.path("old"), "topUps"), money(papers.path("new"), "regular"),
            money(papers.path("new"), "topUps"), money(papers, "standard"), money(papers, "graceTopUps"));
    }

    private static Money money(JsonNode papers, String field) {
        return new Money(papers.path(field).asLong());
    }

    /** Fen a month that the test gives, top-ups included. */
    public Money monthly() {
        return regular.plus(topUps);
    }

    /** Fen a month that hold, top-ups included. */
    public Money oldMonthly() {
        return oldRegular.plus(oldTopUps);
    }

    /** Fen a month that the new amount lies above the old one, top-ups included; below zero if it is lower. */
    public Money difference() {
        return monthly().difference(oldMonthly());
    }

    /** Whether the family is still to be supported. */
    public boolean entitled() {
        return !monthly().isZero();
    }

    ObjectNode papers() {
        ObjectNode papers = Json.object();
        papers.put("on", on.toString()).put("outcome", outcome).put("covered", covered);
        papers.putObject("old").put("regular", oldRegular.fen()).put("topUps", oldTopUps.fen());
        papers.putObject("new").put("regular", regular.fen()).put("topUps", topUps.fen());
        papers.put("difference", difference().fen()).put("standard", standard.fen()).put("graceTopUps", graceTopUps.fen());
        return papers;
    }
}
