package org.tongchou.sealing;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A pair of keys that came into use together: one seals, the other makes blind indexes.
 *
 * @param id from 1; written into every sealed value and index
 * @param suite which ciphers they are for
 * @param state where it stands
 * @param seal the sealing key
 * @param index the index key
 */
public record Generation(int id, Suite suite, KeyState state, byte[] seal, byte[] index) {

    static final int LARGEST_ID = 0xffff;
    static final int INDEX_KEY_BYTES = 32;

    public Generation {
        if (id < 1 || id > LARGEST_ID) {
            throw new IllegalArgumentException("a key's number goes from 1 to " + LARGEST_ID);
        }
        if (seal.length != suite.keyBytes() || index.length != INDEX_KEY_BYTES) {
            throw new IllegalArgumentException("key " + id + " of suite " + suite + " needs " + suite.keyBytes() * 2 + " and " + INDEX_KEY_BYTES * 2 + " hexadecimal digits");
        }
    }

    /** A new one with keys that nobody has. */
    public static Generation fresh(int id, Suite suite, KeyState state, SecureRandom random) {
        byte[] seal = new byte[suite.keyBytes()];
        byte[] index = new byte[INDEX_KEY_BYTES];
        random.nextBytes(seal);
        random.nextBytes(index);
        return new Generation(id, suite, state, seal, index);
    }

    /** The same further down its road. */
    public Generation in(KeyState next) {
        return new Generation(id, suite, next, seal, index);
    }

    /** Its line in the key file. */
    String line() {
        return id + " " + suite + " " + state + " " + HexFormat.of().formatHex(seal) + " " + HexFormat.of().formatHex(index);
    }

    /** Without the keys, for messages and logs. */
    @Override
    public String toString() {
        return id + " " + suite + " " + state;
    }
}
