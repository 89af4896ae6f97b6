package org.tongchou.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tongchou.persistence.RowText;

/**
 * Signs lines as they are written, with a key outside the database (HMAC-SHA256). Only what is signed gets into a chain, so that nobody who
 * merely rules the database can slip in a line of his own.
 */
public final class Signet {

    /** The columns of a line that are signed and chained, in this order. */
    public static final List<String> COLUMNS = List.of("at", "kind", "officer_subject", "officer_account", "roles", "role", "office_code", "place_code", "act",
        "subject", "outcome", "reason", "state_before", "state_after", "detail", "marks");

    private static final String MAC = "HmacSHA256";
    private static final int KEY_DIGITS = 64;
    private static final int NONCE_BYTES = 8;
    private static final int NONCE_DIGITS = 2 * NONCE_BYTES;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param key 64 hexadecimal digits */
    public Signet(String key) {
        if (key == null || !key.strip().matches("[0-9a-fA-F]{" + KEY_DIGITS + "}")) {
            throw new IllegalStateException("TONGCHOU_TRAIL_KEY is not set to 64 hexadecimal digits; deploy/start makes one, see config/");
        }
        this.key = new SecretKeySpec(HexFormat.of().parseHex(key.strip()), MAC);
    }

    /** 16 digits that make each signature a new one, and the 64 of the signature. */
    public String sign(List<String> values) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        String digits = HexFormat.of().formatHex(nonce);
        return digits + of(digits, values);
    }

    /** Whether these values were signed here. */
    boolean signed(List<String> values, String signature) {
        if (signature == null || signature.length() <= NONCE_DIGITS) {
            return false;
        }
        String expected = signature.substring(0, NONCE_DIGITS) + of(signature.substring(0, NONCE_DIGITS), values);
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private String of(String nonce, List<String> values) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((nonce + "\n" + RowText.of(values)).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
