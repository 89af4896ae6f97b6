package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.law.procedure.Desk;
import org.tongchou.law.procedure.Letter;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;

/** The statutory table, walked over REST: every act in every state, by every desk of the own office and of another one. */
@Tag("http")
class ProcedureIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final LocalDate WEEK_LATER = LocalDate.of(2026, 10, 19);
    private static final String TW = "tw-340302001";
    private static final String TR = "tr-340302001";
    private static final String CV = "cv-340302";
    private static final String CA = "ca-340302";
    private static final String DIFFERS = "{\"results\": [{\"source\": \"BANK\", \"agrees\": false, \"found\": [\"存款 90000 元\"]},"
        + " {\"source\": \"VEHICLE\", \"agrees\": true, \"found\": []}]}";
    private static final Map<Desk, String> OWN = Map.of(Desk.CASEWORKER, TW, Desk.REVIEWER, TR, Desk.VERIFIER, CV, Desk.APPROVER, CA, Desk.SUPERVISOR, "ms-3403",
        Desk.HEAD, "ta-340302001");
    private static final Map<Desk, String> FOREIGN = Map.of(Desk.CASEWORKER, "tw-340302002", Desk.REVIEWER, "tr-340302002", Desk.VERIFIER, "cv-340303",
        Desk.APPROVER, "ca-340303", Desk.SUPERVISOR, People.with("municipal-supervisor", "3404").account(), Desk.HEAD, "ta-340302002");
    /** Roles that sit at no desk of the procedure, at offices whose area the file lies in. */
    private static final List<String> BESIDE = List.of("cp-340302", "pp-34", "ps-34", "au-34", "ad-34");

    @BeforeEach
    void a_known_day() {
        Installation.clockTo(MONDAY);
    }

    private static Journey submitted() {
        Journey journey = Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "URBAN"), MONDAY);
        journey.act(TW, "SUBMIT", "{}").expect(200);
        return journey;
    }

    private static Journey accepted() {
        Journey journey = submitted();
        journey.act(TW, "ACCEPT", "{}").expect(200);
        return journey;
    }

    private static Journey surveyed() {
        return accepted().surveyAndCheck(MONDAY);
    }

    private static Journey posted() {
        return surveyed().opineAndPost();
    }

    private static String state(Journey journey) {
        return journey.file(TW).path("state").asText();
    }

    private static String due(JsonNode file, String kind) {
        for (JsonNode deadline : file.path("deadlines")) {
            if (deadline.path("kind").asText().equals(kind)) {
                return deadline.path("due").asText();
            }
        }
        return "none";
    }

    /** A body with which the act can be read in any state. */
    private static String body(Step step, State state) {
        return step == Step.RECORD_DELIVERY ? "{\"letter\": \"%s\", \"on\": \"2026-10-19\", \"manner\": \"IN_PERSON\", \"receiver\": \"测试甲\"}".formatted(letter(state)) : body(step);
    }

    /** A letter that a file in this state has; where it has none, the first one. */
    private static Letter letter(State state) {
        return switch (state) {
            case CORRECTION_REQUESTED -> Letter.CORRECTION;
            case NOT_ACCEPTED -> Letter.NOT_ACCEPTED;
            case TERMINATED -> Letter.TERMINATION;
            default -> Letter.ACCEPTANCE;
        };
    }

    private static String body(Step step) {
        return switch (step) {
            case REQUEST_CORRECTION -> "{\"missing\": [\"租房合同\"]}";
            case DECLINE -> "{\"reasonCode\": \"NOT_COMPETENT\", \"text\": \"不属本街道\"}";
            case REFER -> "{\"to\": \"URGENT\", \"text\": \"住院急需\"}";
            case EXTEND -> "{\"ground\": \"SURVEY_DIFFICULT\", \"text\": \"外出务工\"}";
            case ORDER_CHECK -> "{\"sources\": [\"BANK\", \"VEHICLE\"]}";
            case REPORT_CHECK -> DIFFERS;
            case RESOLVE_EVIDENCE -> "{\"item\": \"BANK\", \"resolution\": \"EXPLAINED\", \"text\": \"代他人保管，有协议\"}";
            case RECORD_SURVEY -> Journey.survey(MONDAY, "测试调查员一", "测试调查员二");
            case RECORD_APPRAISAL -> "{\"on\": \"2026-10-12\", \"participants\": 9, \"representatives\": 6, \"signed\": 9, \"text\": \"情况属实\"}";
            case OPINE -> "{\"proposal\": \"CONFIRM\", \"text\": \"符合条件\"}";
            case PUBLISH_NOTICE -> "{\"place\": \"东风社区公示栏\"}";
            case OBJECT -> "{\"by\": \"测试村民\", \"ground\": \"有未申报收入\"}";
            case ORDER_VISIT -> "{\"ground\": \"有举报\"}";
            case RECORD_COMPLAINT -> "{\"text\": \"反映在外经商\"}";
            case ORDER_RECHECK -> "{\"text\": \"超期未决\"}";
            case RECORD_VISIT -> "{\"on\": \"2026-10-19\", \"investigators\": [\"测试核查员一\", \"测试核查员二\"], \"findings\": \"属实\"}";
            case REFUSE -> "{\"reasons\": [\"家庭人均收入不低于标准\"]}";
            case WARN -> "{\"days\": 3, \"text\": \"请在家配合入户调查\"}";
            case WITHDRAW, TERMINATE, CONFIRM -> "{\"text\": \"测试\"}";
            default -> "{}";
        };
    }

    private static Journey in(State state) {
        Journey journey = switch (state) {
            case DRAFT -> Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "URBAN"), MONDAY);
            case SUBMITTED, CORRECTION_REQUESTED, NOT_ACCEPTED, WITHDRAWN, TERMINATED -> submitted();
            case ACCEPTED -> accepted();
            case SURVEY, OPINION -> surveyed();
            case NOTICE, COUNTY_REVIEW, CONFIRMED, REFUSED -> posted();
        };
        switch (state) {
            case CORRECTION_REQUESTED -> journey.act(TW, "REQUEST_CORRECTION", body(Step.REQUEST_CORRECTION)).expect(200);
            case NOT_ACCEPTED -> journey.act(TR, "DECLINE", body(Step.DECLINE)).expect(200);
            case WITHDRAWN -> journey.act(TR, "WITHDRAW", body(Step.WITHDRAW)).expect(200);
            case TERMINATED -> warned(journey);
            case OPINION -> journey.act(TR, "OPINE", body(Step.OPINE)).expect(200);
            default -> { }
        }
        return journey;
    }

    /** A file that may be ended for want of co-operation in a week. */
    private static Journey warned(Journey journey) {
        journey.act(TW, "WARN", body(Step.WARN)).expect(200);
        journey.act(TW, "RECORD_DELIVERY", "{\"letter\": \"WARNING\", \"on\": \"2026-10-12\", \"manner\": \"IN_PERSON\", \"receiver\": \"测试甲\"}").expect(200);
        return journey;
    }

    private static void toTheEnd(State state, Journey journey) {
        if (EnumSet.of(State.COUNTY_REVIEW, State.CONFIRMED, State.REFUSED).contains(state)) {
            journey.act(TR, "FORWARD", "{}").expect(200);
        }
        if (state == State.TERMINATED) {
            journey.act(TW, "TERMINATE", body(Step.TERMINATE)).expect(200);
        }
        if (state == State.CONFIRMED) {
            journey.act(CA, "CONFIRM", body(Step.CONFIRM)).expect(200);
        }
        if (state == State.REFUSED) {
            journey.act(CA, "REFUSE", body(Step.REFUSE)).expect(200);
        }
    }

    @Test
    void every_act_succeeds_exactly_where_the_table_allows_it() {
        Map<State, Journey> files = new EnumMap<>(State.class);
        for (State state : State.values()) {
            files.put(state, in(state));
        }
        Installation.clockTo(WEEK_LATER);
        files.forEach(ProcedureIT::toTheEnd);
        List<String> wrong = new ArrayList<>();
        int walked = 0;
        for (State state : State.values()) {
            Journey journey = files.get(state);
            assertEquals(state.name(), state(journey));
            Set<String> offered = Set.copyOf(offered(journey));
            for (Step step : Step.values()) {
                for (String account : BESIDE) {
                    walked++;
                    expect(wrong, account, state, step, 403, journey);
                }
                for (Desk desk : Desk.values()) {
                    walked += 2;
                    expect(wrong, FOREIGN.get(desk), state, step, step.desks().contains(desk) ? 404 : 403, journey);
                    int allowed = !step.desks().contains(desk) ? 403 : step.from(state) && offered.contains(desk + " " + step) ? 200 : 409;
                    if (allowed != 200) {
                        expect(wrong, OWN.get(desk), state, step, allowed, journey);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(State.values().length * Step.values().length * (Desk.values().length * 2 + BESIDE.size()), walked);
        files.forEach((state, journey) -> assertEquals(state.name(), state(journey), "a refused act changes nothing"));
        everyOfferedActSucceeds(files);
    }

    private static List<String> offered(Journey journey) {
        List<String> offered = new ArrayList<>();
        OWN.forEach((desk, account) -> journey.file(account).path("actions").forEach(act -> offered.add(desk + " " + act.asText())));
        return offered;
    }

    private static void expect(List<String> wrong, String account, State state, Step step, int status, Journey journey) {
        Installation.Answer answer = journey.act(account, step.name(), body(step, state));
        if (answer.status() != status) {
            wrong.add(account + " " + step + " in " + state + ": " + answer.status() + " instead of " + status + " " + answer.text());
        }
    }

    /** Acts that leave the file in its state, one after another on the same file. */
    private static void everyOfferedActSucceeds(Map<State, Journey> files) {
        files.forEach((state, journey) -> {
            List<String> offered = offered(journey);
            assertTrue(state.open() || List.of("CASEWORKER RECORD_DELIVERY").containsAll(offered), state + " offers " + offered);
            for (String line : offered) {
                Step step = Step.valueOf(line.substring(line.indexOf(' ') + 1));
                assertTrue(step.from(state), line);
                if (step.to(state) == state && offered(journey).contains(line)) {
                    journey.act(OWN.get(Desk.valueOf(line.substring(0, line.indexOf(' ')))), step.name(), body(step, state)).expect(200);
                }
            }
        });
    }

    private record Move(State from, Step step, Desk desk, Journey journey) {
    }

    @Test
    void every_act_that_moves_a_file_moves_it_from_every_state_of_the_table() {
        List<Move> moves = new ArrayList<>();
        for (Step step : Step.values()) {
            for (State from : step.from()) {
                if (step.to(from) != from) {
                    step.desks().stream().filter(desk -> !step.decides() || desk == Desk.deciding(false)).forEach(desk -> moves.add(new Move(from, step, desk, step == Step.TERMINATE ? warned(in(from)) : in(from))));
                }
            }
        }
        Installation.clockTo(WEEK_LATER);
        for (Move move : moves) {
            toTheEnd(move.from(), move.journey());
            JsonNode moved = move.journey().act(OWN.get(move.desk()), move.step().name(), body(move.step())).expect(200).json();
            assertEquals(move.step().to(move.from()).name(), moved.path("state").asText(), move.toString());
        }
        assertTrue(moves.size() > 40, moves.size() + " moves");
    }

    private static Journey single(String disability) {
        ObjectNode application = Family.pensioners(Journey.TOWNSHIP, "URBAN", MONDAY, 180000, "19620905", "19890214");
        ((ObjectNode) application.path("members").path(1)).putObject("disability").put("category", disability).put("level", 3);
        return Journey.draft(application.put("singlePerson", "p2")).submitAndAccept().surveyAndCheck(MONDAY);
    }

    /** AT-19 of domain.md 2.8: a member of an edge family with a disability of the mind of level 3 is taken in alone; one of a limb is not. */
    @Test
    void a_severely_disabled_member_of_an_edge_family_is_taken_in_alone() {
        assertEquals("EDGE", single("LIMB").act(TR, "OPINE", body(Step.OPINE)).expect(200).json().at("/assessment/outcome").asText(), "a certificate is proposed, no support");
        Journey journey = single("INTELLECTUAL").opineAndPost();
        Installation.clockTo(WEEK_LATER);
        JsonNode award = journey.forwardAndConfirm().path("award");
        assertEquals(78000, award.path("monthly").asLong(), "the full standard of one person");
        assertEquals(1, Installation.get(CA, "/awards/" + award.path("number").asText()).expect(200).json().path("members").asInt());
    }

    /** AT-21 and AT-26 of domain.md 2.8: the Spring Festival lies between. */
    @Test
    void a_file_accepted_before_the_spring_festival_has_the_days_that_the_calendar_gives_it() {
        LocalDate tuesday = LocalDate.of(2026, 2, 10);
        Installation.clockTo(tuesday);
        Journey journey = Journey.draft(Journey.TOWNSHIP, new Family(Journey.TOWNSHIP, "URBAN"), tuesday).submitAndAccept();
        assertEquals("2026-02-13", due(journey.file(TW), "SURVEY_START"));
        assertEquals("2026-03-30", due(journey.file(TW), "DECISION"));
        assertEquals("2026-04-21", due(journey.act(TR, "EXTEND", body(Step.EXTEND)).expect(200).json(), "DECISION"));
        journey.surveyAndCheck(tuesday);
        Installation.clockTo(LocalDate.of(2026, 3, 11));
        journey.opineAndPost();
        Installation.clockTo(LocalDate.of(2026, 3, 20));
        JsonNode award = journey.forwardAndConfirm().path("award");
        assertEquals("2026-04", award.path("firstMonth").asText());
        assertEquals("2026-09-20", Installation.get(CA, "/awards/" + award.path("number").asText()).expect(200).json().path("recheckDue").asText(), "a Sunday that is worked");
    }

    @Test
    void what_is_missing_is_asked_for_once_and_completed() {
        Journey journey = submitted();
        journey.act(TW, "REQUEST_CORRECTION", "{\"missing\": [\"  \"]}").expect(400);
        journey.act(TW, "REQUEST_CORRECTION", body(Step.REQUEST_CORRECTION)).expect(200);
        JsonNode file = journey.file(TW);
        Installation.put(TW, "/applications/" + journey.number(), new Family(Journey.TOWNSHIP, "RURAL").application(MONDAY).toString(),
            Map.of("If-Match", "\"" + file.path("version").asInt() + "\"")).expect(200);
        assertEquals("RURAL", journey.act(TW, "RESUBMIT", "{}").expect(200).json().path("category").asText());
        journey.act(TW, "REQUEST_CORRECTION", body(Step.REQUEST_CORRECTION)).expect(409);
        journey.act(TW, "ACCEPT", "{}").expect(200);
    }

    @Test
    void who_is_sent_back_and_replaced_by_other_persons_is_free_again() {
        Family first = new Family(Journey.TOWNSHIP, "URBAN");
        Journey journey = Journey.draft(Journey.TOWNSHIP, first, MONDAY);
        journey.act(TW, "SUBMIT", "{}").expect(200);
        journey.act(TW, "REQUEST_CORRECTION", body(Step.REQUEST_CORRECTION)).expect(200);
        Installation.put(TW, "/applications/" + journey.number(), new Family(Journey.TOWNSHIP, "URBAN").application(MONDAY).toString(),
            Map.of("If-Match", "\"" + journey.file(TW).path("version").asInt() + "\"")).expect(200);
        journey.act(TW, "RESUBMIT", "{}").expect(200);
        Journey.draft(Journey.TOWNSHIP, first, MONDAY).submitAndAccept();
    }

    @Test
    void a_declined_file_ends_and_its_members_may_apply_again() {
        Family family = new Family(Journey.TOWNSHIP, "URBAN");
        Journey journey = Journey.draft(Journey.TOWNSHIP, family, MONDAY);
        journey.act(TW, "SUBMIT", "{}").expect(200);
        journey.act(TR, "DECLINE", "{\"reasonCode\": \"NOT_COMPETENT\"}").expect(400);
        assertEquals("NOT_ACCEPTED", journey.act(TR, "DECLINE", body(Step.DECLINE)).expect(200).json().path("state").asText());
        Journey.draft(Journey.TOWNSHIP, family, MONDAY).submitAndAccept();
    }

    @Test
    void an_extension_moves_the_decision_to_forty_five_working_days_once() {
        Journey journey = accepted();
        assertEquals("2026-11-23", due(journey.file(TW), "DECISION"));
        journey.act(TR, "EXTEND", "{\"ground\": \"TIRED\"}").expect(400);
        JsonNode extended = journey.act(TR, "EXTEND", body(Step.EXTEND)).expect(200).json();
        assertEquals("2026-12-14", due(extended, "DECISION"));
        assertEquals(45, extended.path("limitDays").asInt());
        journey.act(TR, "EXTEND", body(Step.EXTEND)).expect(409);
    }

    @Test
    void an_opinion_waits_until_every_difference_is_resolved() {
        Journey journey = accepted();
        journey.act(TW, "ORDER_CHECK", body(Step.ORDER_CHECK)).expect(200);
        JsonNode reported = journey.act(CV, "REPORT_CHECK", DIFFERS).expect(200).json();
        assertEquals("BANK", reported.path("evidence").path(0).path("source").asText());
        assertTrue(reported.path("evidence").path(0).path("resolution").isNull());
        journey.act(TW, "RECORD_SURVEY", body(Step.RECORD_SURVEY)).expect(200);
        String refused = journey.act(TR, "OPINE", "{\"proposal\": \"REFUSE\", \"text\": \"不符合\"}").expect(409).text();
        assertTrue(refused.contains("银行"), refused);
        journey.act(TW, "RESOLVE_EVIDENCE", "{\"item\": \"VEHICLE\", \"resolution\": \"EXPLAINED\", \"text\": \"无\"}").expect(409);
        journey.act(TW, "RESOLVE_EVIDENCE", "{\"item\": \"BANK\", \"resolution\": \"RE_INVESTIGATED\", \"text\": \"账户有误，重新核对\"}").expect(200);
        journey.act(TR, "OPINE", body(Step.OPINE)).expect(409);
        journey.act(CV, "REPORT_CHECK", "{\"results\": [{\"source\": \"BANK\", \"agrees\": true, \"found\": []}]}").expect(200);
        journey.act(TR, "OPINE", body(Step.OPINE)).expect(200);
    }

    @Test
    void a_found_fact_that_is_accepted_counts_in_the_assessment_and_the_declared_one_is_kept() {
        Journey journey = accepted();
        journey.act(TW, "ORDER_CHECK", body(Step.ORDER_CHECK)).expect(200);
        journey.act(CV, "REPORT_CHECK", DIFFERS).expect(200);
        journey.act(TW, "RECORD_SURVEY", body(Step.RECORD_SURVEY)).expect(200);
        var found = journey.family().facts(journey.file(TW), MONDAY);
        long declared = found.path("income").path(0).path("monthly").asLong();
        ((com.fasterxml.jackson.databind.node.ObjectNode) found.path("income").path(0)).put("monthly", declared + 10_000);
        String body = "{\"item\": \"BANK\", \"resolution\": \"ACCEPTED\", \"text\": \"银行流水\", \"facts\": " + found + "}";
        JsonNode resolved = journey.act(TW, "RESOLVE_EVIDENCE", body).expect(200).json();
        assertEquals(declared + 10_000, resolved.path("income").path(0).path("monthly").asLong());
        JsonNode papers = resolved.path("timeline").path(resolved.path("timeline").size() - 1).path("detail");
        assertEquals(declared, papers.path("declared").path("income").path(0).path("monthly").asLong());
        JsonNode opined = journey.act(TR, "OPINE", body(Step.OPINE)).expect(200).json();
        assertTrue(opined.path("assessment").path("benefitMonthly").asLong() < 215_400, "the benefit of the declared income");
    }

    @Test
    void found_facts_with_other_members_are_refused_with_their_pointer() {
        Journey journey = accepted();
        var found = journey.family().facts(journey.file(TW), MONDAY);
        ((com.fasterxml.jackson.databind.node.ArrayNode) found.path("members")).remove(found.path("members").size() - 1);
        String survey = Journey.survey(MONDAY, "测试调查员一", "测试调查员二").replace("\"facts\": null", "\"facts\": " + found);
        String refused = journey.act(TW, "RECORD_SURVEY", survey).expect(400).text();
        assertTrue(refused.contains("/facts/members"), refused);
        assertEquals("ACCEPTED", state(journey));
    }

    @Test
    void an_objection_takes_the_notice_down_and_opinion_and_notice_begin_anew() {
        Journey journey = Journey.draft("340302005", new Family("340302005", "RURAL"), MONDAY).submitAndAccept().surveyAndCheck(MONDAY).opineAndPost();
        assertTrue(Installation.get("", "/notices/public?office=340302005").expect(200).text().contains("测试家甲"));
        JsonNode objected = journey.act("tw-340302005", "OBJECT", body(Step.OBJECT)).expect(200).json();
        assertEquals("SURVEY", objected.path("state").asText());
        assertEquals("none", due(objected, "NOTICE_END"));
        assertFalse(Installation.get("", "/notices/public?office=340302005").expect(200).text().contains("测试家甲"));
        journey.act("tr-340302005", "OPINE", body(Step.OPINE)).expect(409);
        journey.act("tw-340302005", "RECORD_APPRAISAL", body(Step.RECORD_APPRAISAL).replace("\"representatives\": 6", "\"representatives\": 5")).expect(409);
        journey.act("tw-340302005", "RECORD_APPRAISAL", body(Step.RECORD_APPRAISAL).replace("\"signed\": 9", "\"signed\": 8")).expect(409);
        journey.act("tw-340302005", "RECORD_APPRAISAL", body(Step.RECORD_APPRAISAL)).expect(200);
        JsonNode again = journey.opineAndPost().file("tw-340302005");
        assertEquals("2026-10-19", due(again, "NOTICE_END"));
        assertTrue(Installation.get("", "/notices/public?office=340302005").expect(200).text().contains("测试家甲"));
    }

    @Test
    void an_ordered_visit_has_to_be_recorded_before_the_county_decides() {
        Journey journey = posted();
        Installation.clockTo(WEEK_LATER);
        journey.act(TR, "FORWARD", "{}").expect(200);
        journey.act(CA, "ORDER_VISIT", body(Step.ORDER_VISIT)).expect(200);
        journey.act(CA, "CONFIRM", body(Step.CONFIRM)).expect(409);
        journey.act(CA, "REFUSE", body(Step.REFUSE)).expect(409);
        journey.act(CA, "RECORD_VISIT", body(Step.RECORD_VISIT).replace("测试核查员二", "测试核查员一")).expect(400);
        journey.act(CA, "RECORD_VISIT", body(Step.RECORD_VISIT)).expect(200);
        assertEquals("CONFIRMED", journey.act(CA, "CONFIRM", body(Step.CONFIRM)).expect(200).json().path("state").asText());
    }
}
