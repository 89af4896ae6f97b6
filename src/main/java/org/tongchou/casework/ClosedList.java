package org.tongchou.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tongchou.law.procedure.RandomDraw;

/**
 * The numbers from which a random check draws.
 *
 * @param numbers those of the files that need no visit anyhow
 * @param size how many files are on the list with the others
 */
record ClosedList(List<String> numbers, int size) {

    /** By which the list is known before the draw. */
    String digest() {
        return RandomDraw.digestOf(numbers, ClosedList::sha256);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
