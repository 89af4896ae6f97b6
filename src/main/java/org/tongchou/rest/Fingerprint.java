package org.tongchou.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What two requests have in common that ask for the same. */
final class Fingerprint {

    private Fingerprint() {
    }

    /** 64 hexadecimal digits over method, path and body. */
    static String of(String method, String path, String body) {
        try {
            byte[] asked = String.join("\n", method, path, body).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(asked));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
