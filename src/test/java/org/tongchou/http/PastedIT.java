package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the documentation offers to be pasted works when it is pasted. */
@Tag("http")
class PastedIT {

    private static final String BEGIN = "```bash\n";

    @Test
    void the_journey_of_the_documentation_ends_with_a_released_payment() throws Exception {
        Installation.clockTo(LocalDate.of(2026, 11, 2));
        String document = Files.readString(Path.of("docs/api-journey.md"));
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        String block = document.substring(begin, document.indexOf("\n```", begin));
        ProcessBuilder pasted = new ProcessBuilder("bash", "-c", block).redirectErrorStream(true);
        pasted.environment().put("HTTP", Installation.http());
        pasted.environment().put("KEYCLOAK", Installation.keycloak());
        Process process = pasted.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.contains("CONFIRMED") && said.contains("RELEASED"), said);
    }
}
