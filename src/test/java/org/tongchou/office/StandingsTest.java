package org.tongchou.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long the login server's word holds, and what holds when it says nothing. */
class StandingsTest {

    private static final Instant NINE = Instant.parse("2026-11-25T01:00:00Z");
    private static final Standing CASEWORKER = new Standing.Valid("340302001", Set.of("township-caseworker"));
    private static final Standing MOVED = new Standing.Valid("340302002", Set.of("township-caseworker"));
    private static final Standing ENDED = new Standing.Ended();

    private final List<String> asked = new ArrayList<>();
    private final Standings standings = new Standings();
    private Standing says = CASEWORKER;

    StandingsTest() {
        standings.server = new LoginServer() {
            @Override
            Standing standing(String token) throws Silent {
                asked.add(token);
                if (says == null) {
                    throw new Silent("planted");
                }
                return says;
            }
        };
    }

    private Standing after(Duration time) {
        return standings.of("token", NINE.plus(time));
    }

    private Standing after(int seconds) {
        return after(Duration.ofSeconds(seconds));
    }

    @Test
    void a_word_is_taken_for_forty_seconds_and_asked_for_again_then() {
        assertEquals(CASEWORKER, after(0));
        says = MOVED;
        assertEquals(CASEWORKER, after(Duration.ofMillis(39_999)));
        assertEquals(1, asked.size());
        assertEquals(MOVED, after(40));
        assertEquals(2, asked.size());
    }

    @Test
    void while_the_login_server_is_silent_its_last_word_holds_for_less_than_sixty_seconds() {
        assertEquals(CASEWORKER, after(0));
        says = null;
        assertEquals(CASEWORKER, after(Duration.ofMillis(59_999)));
        assertInstanceOf(Standing.Unknown.class, after(60));
    }

    @Test
    void who_was_never_answered_for_is_not_let_in() {
        says = null;
        assertInstanceOf(Standing.Unknown.class, after(0));
    }

    @Test
    void after_a_silence_nobody_is_asked_about_for_three_seconds() {
        says = null;
        after(0);
        standings.of("another token", NINE.plusSeconds(1));
        assertEquals(List.of("token"), asked);
        says = CASEWORKER;
        assertInstanceOf(Standing.Unknown.class, after(Duration.ofMillis(2_999)));
        assertEquals(CASEWORKER, after(3));
    }

    @Test
    void an_ended_session_stays_ended_through_a_silence() {
        says = ENDED;
        assertEquals(ENDED, after(0));
        says = null;
        assertEquals(ENDED, after(50));
    }

    @Test
    void one_persons_word_is_not_taken_for_another_token() {
        assertEquals(CASEWORKER, standings.of("one", NINE));
        says = ENDED;
        assertEquals(ENDED, standings.of("two", NINE));
        assertEquals(CASEWORKER, standings.of("one", NINE));
    }

    @Test
    void a_clock_that_is_set_back_makes_nobody_younger() {
        assertEquals(CASEWORKER, after(0));
        says = ENDED;
        assertEquals(ENDED, after(-3600));
    }

    @Test
    void after_an_administrator_ended_a_session_everybody_is_asked_about_anew() {
        assertEquals(CASEWORKER, after(0));
        says = ENDED;
        standings.forget();
        assertEquals(ENDED, after(1));
    }

    @Test
    void the_token_that_was_not_used_for_the_longest_time_is_forgotten_first() {
        standings.of("first", NINE);
        standings.of("second", NINE);
        standings.of("first", NINE);
        for (int at = 2; at <= Standings.MOST; at++) {
            standings.of("token " + at, NINE);
        }
        asked.clear();
        standings.of("first", NINE);
        standings.of("second", NINE);
        assertEquals(List.of("second"), asked);
    }
}
