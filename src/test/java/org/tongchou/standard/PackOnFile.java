package org.tongchou.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.price.PriceLinkage;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Rules;

/**
 * A rule pack of the configuration, read as a draft would be.
 *
 * @param name of its file
 * @param version among those of its region
 */
record PackOnFile(String name, int version, PackBody body) {

    private static final Path FOLDER = Path.of("config/rule-packs");

    static List<PackOnFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(PackOnFile::read).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static PackOnFile named(String name) {
        return read(FOLDER.resolve(name));
    }

    private static PackOnFile read(Path file) {
        try {
            Faults faults = new Faults();
            Cursor document = Cursor.of(Json.parse(Files.readString(file)), faults);
            int version = document.count("version", 1, 1000);
            Optional<PackBody> body = PackReading.read(document);
            document.close();
            assertEquals(List.of(), faults.list(), file.toString());
            return new PackOnFile(file.getFileName().toString(), version, body.orElseThrow());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    boolean isOf(String region) {
        return body.region().value().equals(region);
    }

    LocalDate from() {
        return body.term().from();
    }

    Layer layer() {
        return Layer.of(body.region());
    }

    PublishedPack published() {
        return new PublishedPack(0, new PackReference(body.region(), version, body.era()), body.term(), body.source(), body.document(), Optional.empty());
    }

    List<String> partsWithSource() {
        List<String> parts = new ArrayList<>();
        for (JsonNode source : Json.parse(body.document().sources())) {
            parts.add(source.path("part").asText());
        }
        return parts;
    }

    Optional<PriceLinkage> priceLinkage() {
        return Optional.ofNullable(body.document().priceLinkage()).map(PriceLinkageReading::of);
    }

    /** The layers above it on its first day. */
    List<PublishedPack> above() {
        return inForce(body.region(), from()).stream().filter(pack -> pack.layer().compareTo(layer()) < 0).toList();
    }

    /** The packs on file that reach an office on a day. */
    static List<PublishedPack> inForce(OfficeCode office, LocalDate on) {
        return PublishedPack.inForce(all().stream().map(PackOnFile::published).toList(), office, on);
    }

    /** The rules that the packs on file make at an office on a day, with a standard such as {@code {"URBAN": {"monthly": 74000}}}. */
    static Rules rules(String office, LocalDate on, String standards) {
        Faults faults = new Faults();
        var rules = Layers.of(inForce(new OfficeCode(office), on)).rules();
        rules.set("standards", Json.parse(standards));
        Optional<Rules> read = RulesReading.read(Cursor.of(rules, faults));
        faults.refuseAny();
        return read.orElseThrow();
    }
}
