package org.tongchou.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The login server's last word on each token, for as long as it holds: 40 seconds, and 60 while the login server is silent (trust.md,
 * "Identity"). Nobody is remembered here by name: the key is a digest of the token, and what is kept is an office's code and names of roles.
 *
 * <p>One question at a time per token; who comes meanwhile waits for its answer. After a question without an answer none is asked for three
 * seconds, so that not every request waits for the same silence.
 */
@ApplicationScoped
class Standings {

    /** How long a word is taken without asking again. */
    static final Duration FRESH = Duration.ofSeconds(40);
    /** How long a word holds when the login server does not answer. */
    static final Duration HOLDS = Duration.ofSeconds(60);
    /** How long a silent login server is left in peace. */
    static final Duration PAUSE = Duration.ofSeconds(3);
    /** More than the officials of a province; the token that was used the longest time ago is forgotten first. */
    static final int MOST = 20_000;

    private static final Logger LOG = System.getLogger(Standings.class.getName());

    @Inject
    LoginServer server;

    /** The longest unused first. */
    private final Map<String, Word> words = new LinkedHashMap<>();

    private volatile Instant silentUntil = Instant.MIN;

    /** How a token stands at an instant. */
    Standing of(String token, Instant now) {
        Word word = word(digest(token));
        synchronized (word) {
            if (!word.within(FRESH, now) && !now.isBefore(silentUntil)) {
                ask(word, token, now);
            }
            return word.within(HOLDS, now) ? word.said : new Standing.Unknown();
        }
    }

    /** Every token is asked about anew, here at once, on other servers of the installation when their own word has run out. */
    void forget() {
        synchronized (words) {
            words.clear();
        }
    }

    private void ask(Word word, String token, Instant now) {
        try {
            word.said = server.standing(token);
            word.asked = now;
        } catch (Silent silent) {
            silentUntil = now.plus(PAUSE);
            LOG.log(Level.WARNING, "The login server does not answer: {0}", silent.getMessage());
        }
    }

    private Word word(String key) {
        synchronized (words) {
            Word known = words.remove(key);
            Word word = known == null ? new Word() : known;
            words.put(key, word);
            if (words.size() > MOST) {
                words.remove(words.keySet().iterator().next());
            }
            return word;
        }
    }

    private static String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What was said, and when it was asked for; guarded by its own lock. */
    private static final class Word {

        private Standing said = new Standing.Unknown();
        private Instant asked = Instant.MIN;

        /** A clock that is set back makes a word old, not young. */
        private boolean within(Duration time, Instant now) {
            return !asked.equals(Instant.MIN) && Duration.between(asked, now).abs().compareTo(time) < 0;
        }
    }
}
