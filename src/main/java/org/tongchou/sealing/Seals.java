package org.tongchou.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.sealing.BrokenSeal.Reason;

/**
 * Seals and opens personal fields, and makes the blind indexes by which exact values are found.
 *
 * <p>A sealed value is: a byte for the form (1), one for the suite, two for the key's number, 12 of nonce, then the sealed text with a tag of 16.
 * Table, column and row are bound to it without standing in it.
 */
public final class Seals {

    private static final byte FORM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int HEAD_BYTES = 4 + NONCE_BYTES;
    /** 192 of the 256 bit: 32 signs, and no two of a country's persons alike. */
    private static final int INDEX_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeySource keys;

    public Seals(KeySource keys) {
        this.keys = keys;
    }

    /** Reads where the keys of this installation are when somebody first asks. */
    private static final class Own {

        private static final Seals SEALS = new Seals(new KeyFile(Path.of(Optional.ofNullable(System.getenv("TONGCHOU_KEYS"))
            .orElseThrow(() -> new IllegalStateException("TONGCHOU_KEYS is not set; see config/ for what it means")))));
    }

    /** Those of this installation. */
    public static Seals own() {
        return Own.SEALS;
    }

    /** What an index is for; the same value has unrelated indexes under different purposes. */
    public enum Purpose {
        /** Finding files by a member's number. */
        MEMBER,
        /** Letting a person stand in one file only. */
        STANDING,
        /** Finding an official's near relatives, unrelated to the indexes of files. */
        REGISTER
    }

    /** The keys that are in use, without the keys themselves. */
    public String inUse() {
        return keys.now().toString();
    }

    /** Seals a text for its place under the active key; null stays null. */
    public byte[] seal(SealedColumn column, String row, String clear) {
        return clear == null ? null : sealBytes(column, row, clear.getBytes(StandardCharsets.UTF_8));
    }

    /** Seals bytes for their place under the active key. */
    public byte[] sealBytes(SealedColumn column, String row, byte[] clear) {
        Generation key = keys.now().active();
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = key.suite().seal(key.seal(), nonce, place(column, row), clear);
        return ByteBuffer.allocate(HEAD_BYTES + sealed.length).put(FORM).put((byte) key.suite().mark()).putShort((short) key.id()).put(nonce).put(sealed).array();
    }

    /** Opens what was sealed for this place; null stays null. @throws BrokenSeal saying why it does not open */
    public String open(SealedColumn column, String row, byte[] envelope) {
        return envelope == null ? null : new String(openBytes(column, row, envelope), StandardCharsets.UTF_8);
    }

    /** Opens bytes that were sealed for this place. @throws BrokenSeal saying why they do not open */
    public byte[] openBytes(SealedColumn column, String row, byte[] envelope) {
        Suite suite = suiteOf(column, envelope);
        int id = keyOf(envelope);
        Generation key = keys.now().find(id).or(() -> keys.anew().find(id))
            .orElseThrow(() -> new BrokenSeal(Reason.UNKNOWN_KEY, column, "sealed with key " + id + ", which the key file does not hold"));
        if (!key.state().opens()) {
            throw new BrokenSeal(Reason.RETIRED_KEY, column, "sealed with key " + id + ", which is retired");
        }
        if (key.suite() != suite) {
            throw new BrokenSeal(Reason.UNREADABLE, column, "key " + id + " is of another suite");
        }
        byte[] nonce = Arrays.copyOfRange(envelope, HEAD_BYTES - NONCE_BYTES, HEAD_BYTES);
        return suite.open(key.seal(), nonce, place(column, row), Arrays.copyOfRange(envelope, HEAD_BYTES, envelope.length))
            .orElseThrow(() -> new BrokenSeal(Reason.TAMPERED_OR_MOVED, column, "sealed with key " + id));
    }

    private static Suite suiteOf(SealedColumn column, byte[] envelope) {
        boolean readable = envelope.length >= HEAD_BYTES + Suite.TAG_BITS / Byte.SIZE && envelope[0] == FORM;
        return Optional.of(envelope).filter(bytes -> readable).flatMap(bytes -> Suite.of(bytes[1]))
            .orElseThrow(() -> new BrokenSeal(Reason.UNREADABLE, column, "not a sealed value of form " + FORM));
    }

    /** The number of the key that sealed a value. */
    public static int keyOf(byte[] envelope) {
        return Short.toUnsignedInt(ByteBuffer.wrap(envelope).getShort(2));
    }

    /** The index under the active key: its number, a point, 32 signs. */
    public String index(Purpose purpose, CitizenNumber number) {
        return index(keys.now().active(), purpose, number);
    }

    /** The indexes under every key by which somebody may have been entered, the oldest key's first. */
    public List<String> indexes(Purpose purpose, CitizenNumber number) {
        return keys.now().indexing().stream().map(key -> index(key, purpose, number)).toList();
    }

    private static String index(Generation key, Purpose purpose, CitizenNumber number) {
        byte[] message = (purpose + "\n" + number.value()).getBytes(StandardCharsets.UTF_8);
        byte[] code = Arrays.copyOf(key.suite().mac(key.index(), message), INDEX_BYTES);
        return key.id() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }

    private static byte[] place(SealedColumn column, String row) {
        return (column.table() + "\n" + column.column() + "\n" + row).getBytes(StandardCharsets.UTF_8);
    }
}
