package org.tongchou.law.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tongchou.law.Article;

/**
 * Draws the files that the county visits before it decides, so that anybody can draw again from the list and the seed (docs/random-checks.md).
 *
 * @param seed 64 hexadecimal digits, published before the draw
 * @param percent how many of a hundred files are drawn; a part of a file counts as a whole one
 * @param digest SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits; handed in, because the law knows nothing but the language
 */
@Article("L3 art. 20; L9 art. 16; L1 art. 46; the procedure's table")
public record RandomDraw(String seed, int percent, UnaryOperator<String> digest) {

    /** The share that the rules of 2012 demanded and those for the destitute still do (L4 art. 26; L9 art. 16): it holds where no rule pack sets one, and none may set less. */
    public static final int USUAL_PERCENT = 30;

    /** All of them. */
    public static final int WHOLE = 100;

    public RandomDraw {
        if (!seed.matches("[0-9a-f]{64}") || percent < 0 || percent > WHOLE) {
            throw new IllegalArgumentException("no seed, or no share of a hundred");
        }
    }

    /** The numbers that are drawn from a list without repetitions; the order of the list makes no difference. */
    public Set<String> from(List<String> numbers) {
        TreeMap<String, String> tickets = numbers.stream().distinct()
            .collect(Collectors.toMap(this::ticket, number -> number, (one, other) -> one, () -> new TreeMap<>(Comparator.naturalOrder())));
        return tickets.values().stream().limit(share(tickets.size())).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A file's ticket: the lowest are drawn. The number stands behind its digest, so that no two tickets are the same. */
    private String ticket(String number) {
        return digest.apply(seed + "\n" + number) + number;
    }

    /** How many of so many files are drawn. */
    public int share(int files) {
        return (files * percent + WHOLE - 1) / WHOLE;
    }

    /** What a list is known by before anything is drawn from it. */
    public static String digestOf(List<String> numbers, UnaryOperator<String> digest) {
        return digest.apply(numbers.stream().sorted().collect(Collectors.joining("\n")));
    }
}
