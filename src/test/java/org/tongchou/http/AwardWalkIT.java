package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.law.award.AwardState;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.procedure.Desk;
import org.tongchou.rest.OpenApi;

/** The table of acts on support in force, walked over REST: every act in every state, by every desk of the own office and of another one. */
@Tag("http")
class AwardWalkIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final String TOWNSHIP = "340323104";
    private static final Map<Desk, String> OWN = Map.of(Desk.CASEWORKER, "tw-340323104", Desk.REVIEWER, "tr-340323104", Desk.VERIFIER, "cv-340323", Desk.APPROVER, "ca-340323", Desk.SUPERVISOR, "ms-3403",
        Desk.HEAD, "ta-340323104");
    private static final Map<Desk, String> FOREIGN = Map.of(Desk.CASEWORKER, "tw-340323101", Desk.REVIEWER, "tr-340323101", Desk.VERIFIER, "cv-340303", Desk.APPROVER, "ca-340303",
        Desk.SUPERVISOR, People.with("municipal-supervisor", "3404").account(), Desk.HEAD, "ta-340323101");
    private static final Map<String, String> BODIES = OpenApi.examples().stream().filter(one -> one.operation().equals("POST /awards/{number}/actions/{action}"))
        .collect(Collectors.toMap(OpenApi.Example::name, OpenApi.Example::body));

    /** A roll is taken over with all its families at once, never one award by this door; RollsIT tries who may. */
    private static final Set<AwardStep> WALKED = EnumSet.complementOf(EnumSet.of(AwardStep.TAKE_OVER));

    private static Installation.Answer act(String account, String number, String act, String body) {
        return Installation.post(account, "/awards/" + number + "/actions/" + act, body);
    }

    private static String in(AwardState state) {
        Installation.clockTo(MONDAY);
        String number = Journey.draft(Family.pensioners(TOWNSHIP, "URBAN", MONDAY, 100000, "19530512", "19540923")).toTheAward(MONDAY);
        String tw = OWN.get(Desk.CASEWORKER);
        String ca = OWN.get(Desk.APPROVER);
        if (state == AwardState.GRACE) {
            act(tw, number, "REPORT_CHANGE", "{\"kind\": \"DEATH\", \"on\": \"2026-10-15\", \"member\": \"p2\"}").expect(200);
            act(tw, number, "REASSESS", "{}").expect(200);
            act(ca, number, "GRANT_GRACE", "{\"months\": 6, \"text\": \"渐退\"}").expect(200);
        } else if (state != AwardState.ACTIVE) {
            act(tw, number, "HEAR", "{\"on\": \"2026-10-19\", \"person\": \"测试户甲\", \"statement\": \"没有意见\"}").expect(200);
            act(ca, number, state == AwardState.STOPPED ? "STOP" : "SUSPEND", state == AwardState.STOPPED ? "{\"fromMonth\": \"2026-12\", \"text\": \"停发\"}"
                : "{\"member\": \"p2\", \"text\": \"连续三次拒绝合适工作\"}").expect(200);
        }
        return number;
    }

    @Test
    void exactly_the_acts_of_the_table_are_open_to_its_desks_in_its_states() {
        Map<AwardState, String> awards = new EnumMap<>(AwardState.class);
        for (AwardState state : AwardState.values()) {
            awards.put(state, in(state));
        }
        List<String> wrong = new ArrayList<>();
        int walked = 0;
        for (AwardState state : AwardState.values()) {
            String number = awards.get(state);
            JsonNode before = Installation.get("au-34", "/awards/" + number).expect(200).json();
            assertEquals(state.name(), before.path("state").asText());
            for (AwardStep step : WALKED) {
                for (Desk desk : Desk.values()) {
                    boolean role = step.desks().contains(desk);
                    walked += 2;
                    expect(wrong, FOREIGN.get(desk), number, step, role ? 404 : 403);
                    if (!role || !step.from(state)) {
                        expect(wrong, OWN.get(desk), number, step, role ? 409 : 403);
                    }
                }
            }
            assertEquals(before, Installation.get("au-34", "/awards/" + number).expect(200).json(), "a refused act changes nothing");
            OWN.forEach((desk, account) -> Installation.get(account, "/awards/" + number).expect(200).json().path("actions").forEach(act -> {
                AwardStep step = AwardStep.valueOf(act.asText());
                assertTrue(step.from(state) && step.desks().contains(desk), state + " offers " + desk + " " + step);
            }));
        }
        assertEquals(List.of(), wrong);
        assertEquals(AwardState.values().length * WALKED.size() * Desk.values().length * 2, walked);
    }

    private static void expect(List<String> wrong, String account, String number, AwardStep step, int status) {
        Installation.Answer answer = act(account, number, step.name(), BODIES.get(step.name()));
        if (answer.status() != status) {
            wrong.add(account + " " + step + " on " + number + ": " + answer.status() + " instead of " + status + " " + answer.text());
        }
    }
}
