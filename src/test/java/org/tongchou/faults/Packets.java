package org.tongchou.faults;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** Finds in the bytes of one direction where MySQL's packets end: three bytes of length, one that counts within a command, then the content. */
final class Packets {

    private static final int HEADER = 4;
    private static final int COUNT = 3;
    private static final int BYTE = 8;
    private static final int UNSIGNED = 0xFF;

    private final int kept;
    private final Consumer<Packet> whole;
    private final byte[] header = new byte[HEADER];
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private int headed;
    private int left;

    /**
     * @param kept how much of each packet is looked at
     * @param whole is told of each packet whose last byte has come
     */
    Packets(int kept, Consumer<Packet> whole) {
        this.kept = kept;
        this.whole = whole;
    }

    /**
     * A packet that is complete.
     *
     * @param count 0 for the first one of a command, 1 for the first one of its answer
     * @param beginning its first bytes
     */
    record Packet(int count, byte[] beginning) {

        int at(int place) {
            return place < beginning.length ? beginning[place] & UNSIGNED : -1;
        }
    }

    void take(byte[] bytes, int number) {
        int at = 0;
        while (at < number) {
            if (headed < HEADER) {
                header[headed++] = bytes[at++];
                left = length();
            } else {
                int part = Math.min(left, number - at);
                beginning.write(bytes, at, Math.min(part, kept - beginning.size()));
                left -= part;
                at += part;
            }
            if (headed == HEADER && left == 0) {
                end();
            }
        }
    }

    private int length() {
        return header[0] & UNSIGNED | (header[1] & UNSIGNED) << BYTE | (header[2] & UNSIGNED) << 2 * BYTE;
    }

    private void end() {
        Packet packet = new Packet(header[COUNT] & UNSIGNED, beginning.toByteArray());
        beginning.reset();
        headed = 0;
        whole.accept(packet);
    }
}
