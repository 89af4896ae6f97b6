package org.tongchou.rest;

import java.util.List;
import java.util.Optional;
import org.tongchou.casework.CheckReport;
import org.tongchou.casework.CheckSource;
import org.tongchou.casework.Proposal;
import org.tongchou.casework.SurveyReport;
import org.tongchou.household.FactsReading;
import org.tongchou.json.Cursor;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.procedure.Appraisal;
import org.tongchou.law.procedure.Delivery;
import org.tongchou.law.procedure.ExtensionGround;
import org.tongchou.law.procedure.Letter;

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
    private static final int LONGEST_CODE = 40;
    private static final int MOST_PARTICIPANTS = 1000;

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

    /** What counts from now on in the place of what was declared; empty if nothing is corrected. */
    static Optional<Facts> facts(Cursor body) {
        return body.optionalObject("facts").flatMap(facts -> {
            Optional<Facts> read = FactsReading.read(facts);
            facts.close();
            return read;
        });
    }

    static List<String> missing(Cursor body) {
        return body.texts("missing", LONGEST_REASON, MOST_REASONS);
    }

    static String reasonCode(Cursor body) {
        return body.text("reasonCode", LONGEST_CODE);
    }

    static ExtensionGround extension(Cursor body) {
        return body.oneOf("ground", ExtensionGround.class);
    }

    static String ground(Cursor body) {
        return body.text("ground", LONGEST_TEXT);
    }

    static String objector(Cursor body) {
        return body.text("by", LONGEST_NAME);
    }

    static Appraisal appraisal(Cursor body) {
        return new Appraisal(body.count("participants", 1, MOST_PARTICIPANTS), body.count("representatives", 0, MOST_PARTICIPANTS),
            body.count("signed", 0, MOST_PARTICIPANTS));
    }

    /** The county's visit, which is always to the home. */
    static SurveyReport visit(Cursor body) {
        return new SurveyReport(body.date("on"), SurveyReport.Kind.HOME_VISIT, body.texts("investigators", LONGEST_NAME, MOST_INVESTIGATORS),
            body.text("findings", LONGEST_TEXT));
    }

    static Delivery delivery(Cursor body) {
        return new Delivery(body.oneOf("letter", Letter.class), body.date("on"), body.oneOf("manner", Delivery.Manner.class), body.text("receiver", LONGEST_NAME));
    }

    /** The survey of the township. */
    static SurveyReport survey(Cursor body) {
        return new SurveyReport(body.date("on"), body.oneOf("kind", SurveyReport.Kind.class), body.texts("investigators", LONGEST_NAME, MOST_INVESTIGATORS),
            body.text("findings", LONGEST_TEXT));
    }
}
