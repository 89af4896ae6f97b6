package org.tongchou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.text.Bundle;

/** The rules of the house that bytecode does not show and sources do; docs/house-rules.md says how each was seen to go red. */
@Tag("house")
class SourceRulesTest {

    private static final Pattern REFUSAL = Pattern.compile("(?:Refused\\.(?:conflict|invalid)\\(|new Refused\\([\\w.]+,)\\s*\"([^\"]+)\"");
    private static final Pattern CLOCK_OF_THE_DATABASE = Pattern.compile(
        "(?i)\\b(?:(?:now|curdate|curtime|sysdate|unix_timestamp|utc_date|utc_timestamp)\\(|current_(?:date|time|timestamp)\\b)");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern NOT_CODE = Pattern.compile(STRING + "|/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern FLOATING = Pattern.compile("\\b(?:double|float|strictfp)\\b|\\b\\d+\\.\\d*(?:[eE][+-]?\\d+)?[fFdD]?\\b");

    @Test
    void every_refusal_has_its_text_in_both_languages() {
        Set<String> keys = new TreeSet<>();
        House.sources().values().forEach(source -> REFUSAL.matcher(source).results().forEach(found -> keys.add(found.group(1))));
        assertTrue(keys.contains("access.forbidden") && keys.contains("casework.standsElsewhere"), keys.toString());
        assertEquals(Set.of(), keys.stream().filter(key -> !Bundle.has(Bundle.CHINESE, key) || !Bundle.has(Bundle.ENGLISH, key)).collect(Collectors.toSet()));
    }

    @Test
    void no_query_asks_the_database_for_the_time() {
        assertEquals(Set.of(), where(CLOCK_OF_THE_DATABASE,
            source -> STRING.matcher(source).results().map(MatchResult::group).collect(Collectors.joining("\n"))));
    }

    @Test
    void no_line_of_code_counts_in_floating_point() {
        assertEquals(Set.of(), where(FLOATING, source -> NOT_CODE.matcher(source).replaceAll("\"\"")));
    }

    private static Set<String> where(Pattern wrong, UnaryOperator<String> part) {
        return House.sources().entrySet().stream().filter(file -> wrong.matcher(part.apply(file.getValue())).find())
            .map(file -> file.getKey().toString()).collect(Collectors.toCollection(TreeSet::new));
    }
}
