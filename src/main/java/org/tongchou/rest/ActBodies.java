package org.tongchou.rest;

import java.util.List;
import org.tongchou.casework.CheckReport;
import org.tongchou.casework.CheckSource;
import org.tongchou.casework.Proposal;
import org.tongchou.casework.SurveyReport;
import org.tongchou.json.Cursor;

/** Reads the bodies of the steps, field by field. The limits keep what is written within one line of the file's history. */
final class ActBodies {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_FINDING = 500;
    private static final int LONGEST_REASON = 300;
    private static final int MOST_REASONS = 6;
    private static final int MOST_FINDINGS = 50;
    private static final int MOST_INVESTIGATORS = 10;

    private ActBodies() {
    }

    /** What is written with the step; null if nothing is. */
    static String text(Cursor body) {
        return body.optionalText("text", LONGEST_TEXT).orElse(null);
    }

    static String place(Cursor body) {
        return body.text("place", LONGEST_PLACE);
    }

    static List<String> reasons(Cursor body) {
        return body.texts("reasons", LONGEST_REASON, MOST_REASONS);
    }

    static Proposal proposal(Cursor body) {
        return body.oneOf("proposal", Proposal.class);
    }

    static List<CheckSource> sources(Cursor body) {
        return body.listOf("sources", CheckSource.class, CheckSource.values().length).stream().distinct().toList();
    }

    static CheckReport check(Cursor body) {
        return new CheckReport(body.objects("results", CheckSource.values().length).stream().map(ActBodies::result).toList());
    }

    private static CheckReport.Result result(Cursor body) {
        if (!body.has("agrees")) {
            body.fault("agrees", "missing");
        }
        CheckReport.Result result = new CheckReport.Result(body.oneOf("source", CheckSource.class), body.flag("agrees"),
            body.texts("found", LONGEST_FINDING, MOST_FINDINGS));
        body.close();
        return result;
    }

    /** The survey; corrected facts are named by the contract and not taken yet. */
    static SurveyReport survey(Cursor body) {
        if (body.has("facts")) {
            body.fault("facts", "notYet");
        }
        return new SurveyReport(body.date("on"), body.oneOf("kind", SurveyReport.Kind.class), body.texts("investigators", LONGEST_NAME, MOST_INVESTIGATORS),
            body.text("findings", LONGEST_TEXT));
    }
}
