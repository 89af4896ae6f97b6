package org.tongchou.payment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A question to the books whose every row is a finding; deploy/check-ledger asks the same ones.
 *
 * @param invariant its number in payments.md
 * @param what is wrong with the row, a code
 * @param sql whose columns name the row; the office is in {@code office_code}, empty where it concerns all
 */
record BookQuestion(int invariant, String what, String sql) {

    /** All of them, in the order in which they are asked. */
    static final List<BookQuestion> ALL = read();

    private static List<BookQuestion> read() {
        List<BookQuestion> questions = new ArrayList<>();
        for (String part : text().split("\n-- ")) {
            if (!part.startsWith("#")) {
                int end = part.indexOf('\n');
                String[] head = part.substring(0, end).split(": ", 2);
                questions.add(new BookQuestion(Integer.parseInt(head[0]), head[1].toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_"), part.substring(end + 1)));
            }
        }
        return List.copyOf(questions);
    }

    private static String text() {
        try (InputStream file = BookQuestion.class.getResourceAsStream("/books.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
