package org.tongchou.web.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * A means test as a page shows it: what came out and every line of its reason sheet, or else what is still missing for it.
 *
 * @param outcome DIBAO, EDGE, RIGID_EXPENDITURE or NONE; empty while something is missing
 * @param totalMonthly fen a month with top-ups
 * @param covered how many persons are supported
 * @param lines the reason sheet
 * @param reasons why it did not come out better
 * @param pack the rule pack that was used
 * @param missing what has to be filled in or repaired first
 */
public record Sheet(String outcome, long totalMonthly, int covered, List<Line> lines, List<String> reasons, Pack pack, List<String> missing)
    implements Serializable {

    private static final Set<String> SUMS = Set.of("COUNTABLE_INCOME", "OUTCOME");
    private static final Set<String> LEFT_OUT = Set.of("INCOME_EXEMPT", "OBLIGOR_UNABLE", "OBLIGOR_NO_CONSENT");
    private static final Set<String> TAKEN_OFF = Set.of("WORK_COST", "DEDUCTION");
    private static final Set<String> COUNTED = Set.of("INCOME_COUNTED", "INCOME_PARTLY_EXEMPT", "OBLIGOR_AGREED", "OBLIGOR_FORMULA", "OBLIGOR_RECEIVED", "COUNTABLE_INCOME");

    /**
     * A rule pack.
     *
     * @param region whose
     * @param version its number; both empty while something is missing
     */
    public record Pack(String region, String version) implements Serializable {

        @Override
        public String toString() {
            return region + " · " + version;
        }
    }

    /**
     * One line.
     *
     * @param code which step of the test
     * @param text what was done
     * @param basis under which article
     * @param annual fen a year that it adds, below zero if it takes off, if it does either
     * @param look how it is drawn
     */
    public record Line(String code, String text, String basis, Long annual, String look) implements Serializable {
    }

    /** The sheet of a stored or fresh answer (means-test.md section 4). */
    public static Sheet of(JsonNode answer) {
        List<Line> lines = new ArrayList<>();
        answer.path("steps").forEach(step -> lines.add(line(step)));
        JsonNode pack = answer.path("rulePack");
        List<String> reasons = StreamSupport.stream(answer.path("reasons").spliterator(), false).map(reason -> reason.path("text").asText()).toList();
        return new Sheet(answer.path("outcome").asText(), answer.path("totalMonthly").asLong(), answer.path("coveredMembers").asInt(), List.copyOf(lines),
            reasons, new Pack(pack.path("region").asText(), pack.path("version").asText()), List.of());
    }

    /** A sheet that only says what is missing. */
    static Sheet missing(List<String> what) {
        return new Sheet("", 0, 0, List.of(), List.of(), new Pack("", ""), List.copyOf(what));
    }

    /** How the outcome's pill is coloured. */
    public String kind() {
        return switch (outcome) {
            case "DIBAO" -> "good";
            case "NONE" -> "bad";
            default -> "warn";
        };
    }

    private static Line line(JsonNode step) {
        String code = step.path("code").asText();
        long annual = step.path("annual").asLong();
        Long amount = TAKEN_OFF.contains(code) ? Long.valueOf(-annual) : COUNTED.contains(code) ? Long.valueOf(annual) : null;
        String look = SUMS.contains(code) ? "sum" : LEFT_OUT.contains(code) ? "left-out" : "";
        return new Line(code, step.path("text").asText(), step.path("basis").asText(), amount, look);
    }
}
