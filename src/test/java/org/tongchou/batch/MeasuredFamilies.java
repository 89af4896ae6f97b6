package org.tongchou.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.standard.RulesReading;

/** Families of one to five from the generator of the demonstration, and a whole rule pack with the standards of its day. */
final class MeasuredFamilies {

    private static final long SEED = 349903;
    private static final LocalDate ON = LocalDate.of(2026, 9, 15);
    private static final List<OfficeCode> TOWNSHIPS = List.of(new OfficeCode("340302001"), new OfficeCode("340321101"), new OfficeCode("340321200"));

    private MeasuredFamilies() {
    }

    static List<Facts> some(int count) {
        DemonstrationFamilies families = new DemonstrationFamilies(SEED, count, TOWNSHIPS);
        DemonstrationMeans[] means = DemonstrationMeans.values();
        return IntStream.range(0, count).mapToObj(at -> families.family(at, ON, means[at % means.length], 0).facts()).toList();
    }

    static Rules rules() {
        ObjectNode document = (ObjectNode) pack().get("rules");
        ObjectNode standards = document.putObject("standards");
        standards.putObject("URBAN").put("monthly", 78000);
        standards.putObject("RURAL").put("annual", 714000);
        return RulesReading.read(Cursor.of(document, new Faults())).orElseThrow();
    }

    private static ObjectNode pack() {
        try {
            return (ObjectNode) Json.parse(Files.readString(Path.of("config/rule-packs/34-v2.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
