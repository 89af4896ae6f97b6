package org.tongchou.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.standard.Method;
import org.tongchou.standard.MethodDocument;

class StandardLineTest {

    private static final int METHOD = 11;
    private static final int INPUTS = 12;

    private static Optional<Method> method(List<String> row) {
        return row.get(METHOD).isEmpty() ? Optional.empty()
            : MethodDocument.read(Cursor.of(Json.object().put("method", row.get(METHOD)).set("inputs", Json.parse(StandardLine.inputs(row.get(INPUTS)))), new Faults()));
    }

    @Test
    void every_standard_of_the_file_can_be_read_and_follows_from_its_inputs_less_than_a_yuan_away() throws IOException {
        List<List<String>> rows = Csv.rows(Path.of("config/standards/standards.csv"));
        assertTrue(rows.size() >= 10, "the file was found");
        for (List<String> row : rows) {
            new StandardLine(row);
            Standard standard = new Standard(new Money(Long.parseLong(row.get(3))), Standard.Period.valueOf(row.get(2)));
            assertEquals(row.get(METHOD).isEmpty(), method(row).isEmpty(), row.toString());
            method(row).ifPresent(how -> assertTrue(how.exact(standard.period()).minus(Fraction.of(standard.amount())).isBelow(Fraction.of(100)), row.toString()));
        }
    }

    @Test
    void a_line_with_a_cell_too_few_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new StandardLine(List.of("34", "URBAN")));
    }
}
