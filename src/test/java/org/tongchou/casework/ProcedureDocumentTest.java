package org.tongchou.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;
import org.tongchou.text.Bundle;

/** docs/procedure.md is the table of the code, drawn; where they part, target/procedure.md holds what belongs there. */
class ProcedureDocumentTest {

    private static final String HEAD = """
        # The procedure of an application

        Drawn from `law.procedure.Step`, the one table from which pages, REST and guard are driven; `ProcedureDocumentTest` keeps this page true.
        An act in a state from which the table has no line for it is answered 409 and changes nothing.

        ```mermaid
        stateDiagram-v2
          [*] --> DRAFT
        """;

    private static final String TABLE = """
        ```

        | act | 中文 | who | from | to | needs | basis |
        |---|---|---|---|---|---|---|
        """;

    private static String document() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Step step : Step.values()) {
            step.from().stream().filter(from -> step.to(from) != from).forEach(from -> text.append("  ").append(from).append(" --> ").append(step.to(from))
                .append(" : ").append(step).append('\n'));
        }
        Arrays.stream(State.values()).filter(state -> !state.open()).forEach(end -> text.append("  ").append(end).append(" --> [*]\n"));
        text.append(TABLE);
        for (Step step : Step.values()) {
            String roles = step.desks().stream().map(desk -> Desks.role(desk).claim()).collect(Collectors.joining(", "));
            State from = step.from().iterator().next();
            text.append("| %s | %s | %s | %s | %s | %s | %s |\n".formatted(step, Bundle.pattern(Bundle.CHINESE, "casework.act." + step), roles, words(step.from()),
                step.from().stream().allMatch(state -> step.to(state) == state) ? "the same" : step.to(from), Bundle.pattern(Bundle.ENGLISH, "casework.needs." + step),
                step.basis()));
        }
        return text.toString();
    }

    private static String words(Collection<State> states) {
        return states.stream().map(State::name).collect(Collectors.joining(", "));
    }

    @Test
    void the_page_is_the_table() throws IOException {
        Files.writeString(Path.of("target/procedure.md"), document());
        Path page = Path.of("docs/procedure.md");
        assertEquals(document(), Files.exists(page) ? Files.readString(page) : "", "copy target/procedure.md to docs/procedure.md");
    }
}
