package org.tongchou.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A row's values as one text that no other row has, and its SHA-256: what the trail is chained by (docs/decisions/0010). */
public final class RowText {

    private static final String NULL = "-";

    private RowText() {
    }

    /** The values, each behind its length in bytes of UTF-8, a dash for null. */
    public static String of(List<String> values) {
        return values.stream().map(RowText::measured).collect(Collectors.joining(","));
    }

    /** 64 hexadecimal digits. */
    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String measured(String value) {
        return value == null ? NULL : value.getBytes(StandardCharsets.UTF_8).length + ":" + value;
    }
}
