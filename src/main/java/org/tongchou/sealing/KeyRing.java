package org.tongchou.sealing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All generations of keys of an installation, the oldest first.
 *
 * @param generations of which exactly one is active
 */
public record KeyRing(List<Generation> generations) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int WORDS = 5;

    public KeyRing {
        generations = generations.stream().sorted(Comparator.comparingInt(Generation::id)).toList();
        Set<Integer> ids = new HashSet<>();
        if (!generations.stream().allMatch(generation -> ids.add(generation.id()))) {
            throw new IllegalArgumentException("two keys have the same number");
        }
        if (generations.stream().filter(generation -> generation.state() == KeyState.ACTIVE).count() != 1) {
            throw new IllegalArgumentException("exactly one key has to be " + KeyState.ACTIVE);
        }
    }

    /** Reads the lines of a key file: number, suite, state, sealing key, index key. @throws IllegalArgumentException naming the line, never a key */
    public static KeyRing parse(List<String> lines) {
        List<Generation> generations = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                generations.add(generation(at + 1, line));
            }
        }
        return new KeyRing(generations);
    }

    private static Generation generation(int at, String line) {
        String[] words = BLANKS.split(line);
        if (words.length != WORDS) {
            throw new IllegalArgumentException("line " + at + " of the key file has " + words.length + " words instead of " + WORDS);
        }
        try {
            return new Generation(Integer.parseInt(words[0]), Suite.valueOf(words[1]), KeyState.valueOf(words[2]), HexFormat.of().parseHex(words[3]), HexFormat.of().parseHex(words[4]));
        } catch (IllegalArgumentException wrong) {
            // The cause's text may hold a key.
            throw new IllegalArgumentException("line " + at + " of the key file is not: number, AES or SM, state, sealing key, index key");
        }
    }

    /** The lines of its key file. */
    public List<String> lines() {
        return generations.stream().map(Generation::line).toList();
    }

    /** The generation that seals. */
    public Generation active() {
        return generations.stream().filter(generation -> generation.state() == KeyState.ACTIVE).findFirst().orElseThrow();
    }

    /** Those by which persons are entered and looked up, the oldest first. */
    List<Generation> indexing() {
        return generations.stream().filter(generation -> generation.state().indexes()).toList();
    }

    Optional<Generation> find(int id) {
        return generations.stream().filter(generation -> generation.id() == id).findFirst();
    }

    /** The same with one generation in another state, or added. */
    public KeyRing with(Generation changed) {
        List<Generation> all = new ArrayList<>(generations);
        all.removeIf(generation -> generation.id() == changed.id());
        all.add(changed);
        return new KeyRing(all);
    }

    /** Numbers, suites and states, without the keys. */
    @Override
    public String toString() {
        return generations.stream().map(Generation::toString).collect(Collectors.joining(", "));
    }
}
