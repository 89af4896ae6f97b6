package org.tongchou.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatabaseReadyTest {

    @Test
    void readiness_asks_for_the_newest_migration_of_the_build() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            String newest = files.map(file -> file.getFileName().toString()).filter(name -> name.matches("V\\d+__.*\\.sql")).sorted().reduce((first, second) -> second).orElseThrow();
            assertEquals(newest.substring(1, newest.indexOf("__")), DatabaseReady.SCHEMA);
        }
    }
}
