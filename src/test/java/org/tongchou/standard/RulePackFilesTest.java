package org.tongchou.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.law.Finding;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.law.rulepack.PackChecks;
import org.tongchou.law.rulepack.Part;
import org.tongchou.law.rulepack.Rules;

/** The rule packs that come with the program: each can be read over the layers above it and says where each of its parts comes from. */
@Tag("law")
class RulePackFilesTest {

    private static final String DEMONSTRATION_PROVINCE = "34";

    static List<PackOnFile> every() {
        return PackOnFile.all();
    }

    static List<PackOnFile> real() {
        return PackOnFile.all().stream().filter(pack -> !pack.isOf(DEMONSTRATION_PROVINCE)).toList();
    }

    static List<PackOnFile> local() {
        return PackOnFile.all().stream().filter(pack -> pack.layer() != Layer.NATION).toList();
    }

    private static PackCandidate candidate(PackOnFile pack) {
        return new PackCandidate(pack.body(), pack.above(), Json.object());
    }

    @ParameterizedTest
    @MethodSource("every")
    void a_file_is_named_after_its_region_and_version(PackOnFile pack) {
        assertEquals(pack.body().region() + "-v" + pack.version() + ".json", pack.name());
    }

    @ParameterizedTest
    @MethodSource("every")
    void a_region_is_the_nation_or_a_division_of_the_country(PackOnFile pack) throws IOException {
        String division = pack.body().region().value();
        String table = switch (pack.layer()) {
            case PROVINCE -> "provinces";
            case MUNICIPALITY -> "cities";
            default -> "areas";
        };
        try (Stream<String> lines = Files.lines(Path.of("config/divisions/" + table + ".csv"))) {
            assertTrue(pack.layer() == Layer.NATION || lines.anyMatch(line -> line.startsWith(division + ",")));
        }
    }

    @ParameterizedTest
    @MethodSource("every")
    void the_rules_and_the_price_linkage_can_be_read(PackOnFile pack) {
        Faults faults = new Faults();
        assertTrue(candidate(pack).rules(faults).isPresent(), () -> faults.list().toString());
        pack.priceLinkage();
    }

    @ParameterizedTest
    @MethodSource("every")
    void every_named_part_is_one_that_a_pack_has(PackOnFile pack) {
        Set<String> fields = new TreeSet<>();
        pack.body().document().tree().fieldNames().forEachRemaining(fields::add);
        fields.remove("era");
        Set<String> known = new TreeSet<>();
        pack.body().document().parts().forEach(part -> known.add(part.field()));
        known.remove(Part.PRICE_LINKAGE.field());
        assertEquals(known, fields);
    }

    @ParameterizedTest
    @MethodSource("real")
    void each_part_and_the_term_say_where_they_come_from(PackOnFile pack) {
        Set<String> expected = new TreeSet<>(Set.of("term"));
        Arrays.stream(Part.values()).filter(part -> part != Part.COMPONENTS).map(Part::field).forEach(expected::add);
        assertEquals(expected, new TreeSet<>(pack.partsWithSource()));
    }

    @ParameterizedTest
    @MethodSource("real")
    void nothing_in_a_pack_would_bar_its_publication(PackOnFile pack) {
        Rules rules = candidate(pack).rules(new Faults()).orElseThrow();
        List<Finding> findings = new ArrayList<>(PackChecks.of(rules, candidate(pack).rulesAbove(), pack.from()));
        findings.addAll(PackChecks.competence(pack.layer(), pack.body().era(), pack.body().document().parts()));
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @MethodSource("local")
    void a_local_pack_is_of_the_era_of_the_nation_on_its_first_day(PackOnFile pack) {
        assertEquals(pack.body().era(), Layers.era(pack.above()));
    }

    @ParameterizedTest
    @MethodSource("every")
    void a_later_version_begins_later(PackOnFile pack) {
        assertTrue(every().stream().filter(other -> other.body().region().equals(pack.body().region()) && other.version() > pack.version())
            .allMatch(other -> other.from().isAfter(pack.from())));
    }

    @Test
    void the_nation_leaves_no_part_of_the_test_open() {
        for (PackOnFile pack : every()) {
            List<Part> parts = pack.body().document().parts();
            assertTrue(pack.layer() != Layer.NATION || Stream.of(Part.values()).allMatch(part -> parts.contains(part) || EnumSet.of(Part.PRICE_LINKAGE, Part.RANDOM_CHECKS, Part.DELEGATION, Part.COMPONENTS).contains(part)), pack.name());
        }
    }

    @Test
    void a_local_pack_about_the_test_leaves_out_nothing_but_rigid_expenditure_prices_and_what_is_no_part_of_it() {
        Set<Part> inherited = Set.of(Part.RIGID, Part.PRICE_LINKAGE, Part.RANDOM_CHECKS, Part.DELEGATION, Part.COMPONENTS);
        int complete = 0;
        for (PackOnFile pack : real()) {
            List<Part> parts = pack.body().document().parts();
            if (pack.layer() != Layer.NATION && !parts.equals(List.of(Part.PRICE_LINKAGE))) {
                assertTrue(Stream.of(Part.values()).allMatch(part -> parts.contains(part) || inherited.contains(part)), pack.name());
                complete++;
            }
        }
        assertTrue(complete >= 6);
    }
}
