package org.tongchou.web.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Term;
import org.tongchou.standard.PackBody;
import org.tongchou.standard.PackDocument;

/** The rule packs that come with the installation. */
final class PacksOnFile {

    private PacksOnFile() {
    }

    static Stream<PackBody> all() {
        try (Stream<Path> files = Files.list(Path.of("config/rule-packs"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream().map(PacksOnFile::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PackBody read(Path file) {
        try {
            var document = Json.parse(Files.readString(file));
            return new PackBody(new OfficeCode(document.path("region").asText()), Era.valueOf(document.path("era").asText()),
                new Term(LocalDate.parse(document.path("from").asText()), Optional.empty()), document.path("source").asText(), PackDocument.of(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
