package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.fuzz.Barrage;

/** Spoilt bodies over REST: each is answered, or refused with a problem document. More of them: {@code deploy/fuzz}. */
@Tag("http")
class FuzzIT {

    private static final long SEED = 349902;
    private static final long BODIES = 10_000;

    @Test
    void no_spoilt_body_breaks_the_door() throws IOException, InterruptedException {
        Barrage.Tally tally = Barrage.fire(SEED, BODIES, Path.of("src/test/resources/law"));
        System.out.println("seed " + SEED + ", answers by status " + tally.statuses());
        assertEquals(List.of(), tally.wrong().toList());
        assertEquals(BODIES, tally.statuses().values().stream().mapToLong(Long::longValue).sum());
        assertTrue(tally.statuses().get(200) > BODIES / 10 && tally.statuses().get(400) > BODIES / 10, "bodies of both kinds were sent");
    }
}
