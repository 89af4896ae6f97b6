package org.tongchou.law.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of docs/random-checks.md, reckoned by another program. */
@Tag("law")
class RandomDrawTest {

    private static final String SEED = "0123456789abcdef".repeat(4);
    private static final List<String> NUMBERS = IntStream.rangeClosed(1, 10).mapToObj("340302001-2026-%04d"::formatted).toList();

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static RandomDraw draw(int percent) {
        return new RandomDraw(SEED, percent, RandomDrawTest::sha256);
    }

    @Test
    void the_lowest_tickets_are_drawn() {
        assertEquals("04f2364f56894e9774bf8fb150416d63862a8b7b8c74d5c9eac8128df835227d", sha256(SEED + "\n340302001-2026-0010"));
        assertEquals(Set.of("340302001-2026-0010", "340302001-2026-0002", "340302001-2026-0006"), draw(30).from(NUMBERS));
        assertEquals(Set.copyOf(NUMBERS), draw(100).from(NUMBERS));
    }

    @ParameterizedTest
    @CsvSource({"0, 30, 0", "1, 30, 1", "3, 30, 1", "4, 30, 2", "10, 30, 3", "11, 30, 4", "200, 30, 60", "7, 100, 7", "9, 0, 0"})
    void a_part_of_a_file_counts_as_a_whole_one(int files, int percent, int share) {
        assertEquals(share, draw(percent).share(files));
    }

    @Test
    void the_order_of_the_list_makes_no_difference() {
        List<String> shuffled = new ArrayList<>(NUMBERS);
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(draw(40).from(NUMBERS), draw(40).from(shuffled));
        assertEquals("b408388b03a542ddff9a5afc50e5e73543186743b09deb3ed84b47f69379c8bd", RandomDraw.digestOf(shuffled, RandomDrawTest::sha256));
    }

    @Test
    void over_many_seeds_every_file_is_drawn_about_as_often() {
        int[] often = new int[NUMBERS.size()];
        for (int seed = 0; seed < 1000; seed++) {
            new RandomDraw("%064x".formatted(seed), 30, RandomDrawTest::sha256).from(NUMBERS).forEach(number -> often[NUMBERS.indexOf(number)]++);
        }
        assertEquals(3000, IntStream.of(often).sum());
        assertEquals(List.of(), IntStream.of(often).filter(times -> times < 240 || times > 360).boxed().toList());
    }

    @Test
    void what_is_no_seed_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new RandomDraw("0123", 30, RandomDrawTest::sha256));
        assertThrows(IllegalArgumentException.class, () -> draw(101));
    }
}
