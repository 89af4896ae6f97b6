package org.tongchou.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.tongchou.access.Officer;

/** What two requests have in common that ask for the same. */
final class Fingerprint {

    private Fingerprint() {
    }

    /**
     * 64 hexadecimal digits over method, path and body, and over the office and the roles of who asks: whoever was moved or has other
     * roles since asks for something else, and is not given again what the former office answered.
     */
    static String of(Officer officer, String method, String path, String body) {
        String roles = officer.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        try {
            byte[] asked = String.join("\n", officer.office().value(), roles, method, path, body).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(asked));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
