package org.tongchou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongchou.access.Role;
import org.tongchou.award.LeftReason;
import org.tongchou.law.fund.Factor;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Desk;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;
import org.tongchou.law.rulepack.Part;

class WordingTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void both_languages_have_the_same_texts() throws IOException {
        assertEquals(new TreeSet<>(read("zh_CN").stringPropertyNames()), new TreeSet<>(read("en").stringPropertyNames()));
    }

    @Test
    void both_languages_take_as_many_arguments() throws IOException {
        assertEquals(arguments(read("zh_CN")), arguments(read("en")));
    }

    @Test
    void every_code_that_pages_and_letters_show_has_its_words() throws IOException {
        Map<String, Enum<?>[]> codes = Map.of("casework.state", State.values(), "web.files.next", State.values(), "casework.act", Step.values(), "casework.needs", Step.values(),
            "casework.deadline", Deadline.values(), "casework.desk", Desk.values(), "law.part", Part.values(), "award.left", LeftReason.values(), "fund.factor", Factor.values());
        Set<String> missing = new TreeSet<>();
        codes.forEach((prefix, values) -> Stream.of(values).map(value -> prefix + "." + value).forEach(missing::add));
        Stream.of(Role.values()).filter(role -> role != Role.PUBLIC).forEach(role -> missing.add("web.role." + role.claim()));
        missing.removeAll(read("zh_CN").stringPropertyNames());
        assertEquals(Set.of(), missing);
    }

    @Test
    void no_text_is_empty_or_given_twice() throws IOException {
        for (String language : List.of("zh_CN", "en")) {
            Properties texts = read(language);
            assertEquals(Set.of(), keys(texts, String::isBlank));
            assertEquals(texts.size(), lines(language), "a key of " + language + " is given twice");
        }
    }

    @Test
    void english_texts_have_no_chinese_left_in_them() throws IOException {
        assertEquals(Set.of(), keys(read("en"), text -> CHINESE.matcher(text).find()));
    }

    @Test
    void apostrophes_are_typographic_because_the_straight_one_is_swallowed() throws IOException {
        assertEquals(Set.of(), keys(read("en"), text -> text.contains("'")));
        assertEquals(Set.of(), keys(read("zh_CN"), text -> text.contains("'")));
    }

    @Test
    void a_reader_gets_the_texts_of_the_language_asked_for() {
        assertEquals("统筹", Wording.in(Locale.SIMPLIFIED_CHINESE).of("web.product"));
        assertEquals("Tongchou", Wording.in(Locale.UK).of("web.product"));
        assertEquals("统筹", Wording.in(Locale.GERMAN).of("web.product"));
        assertEquals("统筹", Wording.in(null).of("web.product"));
    }

    @Test
    void arguments_stand_in_the_text_and_an_unknown_key_is_shown_as_it_is() {
        assertEquals("Income: please fill in.", Wording.in(Locale.ENGLISH).of("web.required", "Income"));
        assertEquals("One thing has to be repaired", Wording.in(Locale.ENGLISH).of("web.errors.heading", 1));
        assertEquals("2 things have to be repaired", Wording.in(Locale.ENGLISH).of("web.errors.heading", 2));
        assertEquals("web.nowhere", Wording.in(Locale.ENGLISH).of("web.nowhere"));
        assertFalse(Wording.in(Locale.ENGLISH).has("web.nowhere"));
    }

    private static TreeMap<String, Integer> arguments(Properties texts) {
        return texts.stringPropertyNames().stream()
            .collect(Collectors.toMap(key -> key, key -> new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length, (a, b) -> a, TreeMap::new));
    }

    private static Set<String> keys(Properties texts, Predicate<String> wrong) {
        return texts.stringPropertyNames().stream().filter(key -> wrong.test(texts.getProperty(key))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String language) throws IOException {
        try (Reader reader = new InputStreamReader(open(language), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }

    private static long lines(String language) throws IOException {
        try (InputStream file = open(language)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.matches("[a-z][^=]*=.*")).count();
        }
    }

    private static InputStream open(String language) {
        return WordingTest.class.getResourceAsStream("/messages_" + language + ".properties");
    }
}
