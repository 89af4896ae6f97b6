package org.tongchou.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongchou.text.Bundle;

/** Whatever the REST door says, it can say in both languages. */
class RestTextsTest {

    private static final Pattern KEY = Pattern.compile("\"((?:rest|access)\\.[a-zA-Z0-9.]*[a-zA-Z0-9])\"");
    private static final int[] STATUSES = {400, 403, 404, 405, 406, 409, 413, 415, 422, 428, 500, 503};
    private static final int[] OF_THE_PROTOCOL = {400, 403, 404, 405, 406, 413, 415};

    @Test
    void every_key_in_the_code_has_its_text_in_both_languages() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String room : new String[] {"rest", "access", "audit"}) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/tongchou", room))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher found = KEY.matcher(Files.readString(file));
                    while (found.find()) {
                        keys.add(found.group(1));
                    }
                }
            }
        }
        assertTrue(keys.contains("rest.versionMissing") && keys.contains("access.onlyOnce.running"), keys.toString());
        IntStream.of(STATUSES).forEach(status -> keys.add("rest.problem." + status));
        IntStream.of(OF_THE_PROTOCOL).forEach(status -> keys.add("rest.detail." + status));
        assertEquals(Set.of(), missing(keys, Bundle.CHINESE));
        assertEquals(Set.of(), missing(keys, Bundle.ENGLISH));
    }

    private static Set<String> missing(Set<String> keys, Locale locale) {
        Set<String> missing = new TreeSet<>(keys);
        missing.removeIf(key -> Bundle.has(locale, key));
        return missing;
    }

    @Test
    void the_first_of_our_languages_that_a_caller_reads_is_taken_and_chinese_for_all_others() {
        assertEquals(Bundle.CHINESE, Bundle.preferred(null));
        assertEquals(Bundle.ENGLISH, Bundle.preferred("en-GB,en;q=0.9,zh;q=0.8"));
        assertEquals(Bundle.CHINESE, Bundle.preferred("fr, zh-CN;q=0.9, en;q=0.8"));
        assertEquals(Bundle.CHINESE, Bundle.preferred("fr"));
        assertEquals(Bundle.CHINESE, Bundle.preferred(";;;q=x"));
    }
}
