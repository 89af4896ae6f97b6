package org.tongchou.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Spoils a request that is already text: most are left alone, the others are cut, doubled, flipped or written in another encoding. */
final class TextSpoiler {

    private static final int LARGEST = 1 << 20;

    private final SplittableRandom random;

    TextSpoiler(SplittableRandom random) {
        this.random = random;
    }

    byte[] spoil(String text) {
        byte[] right = text.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(60)) {
            case 0 -> Arrays.copyOf(right, random.nextInt(right.length));
            case 1, 2 -> flipped(right);
            case 3 -> garbage(random.nextInt(500));
            case 4 -> text.getBytes(StandardCharsets.UTF_16BE);
            case 5 -> text.getBytes(StandardCharsets.UTF_16);
            case 6 -> bytes("\uFEFF" + text);
            case 7 -> bytes(twice(text));
            case 8 -> bytes(text + text);
            case 9 -> bytes(spliced(text, "\u0000"));
            case 10 -> bytes(spliced(text, "[".repeat(random.nextInt(10_000))));
            case 11 -> bytes("{\"a\":".repeat(random.nextInt(10_000)) + text);
            case 12 -> bytes(spliced(text, random.nextBoolean() ? "," : "\""));
            case 13 -> random.nextInt(50) == 0 ? garbage(LARGEST) : garbage(3);
            case 14 -> random.nextInt(50) == 0 ? bytes("{\"" + "a".repeat(LARGEST - 5) + "\"}") : bytes("{\"" + "a".repeat(101) + "\":1}");
            case 15 -> withoutHigh(right);
            default -> right;
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] right) {
        byte[] wrong = right.clone();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            wrong[random.nextInt(wrong.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return wrong;
    }

    private byte[] garbage(int size) {
        byte[] garbage = new byte[size];
        random.nextBytes(garbage);
        return garbage;
    }

    /** Four zero bytes in front make a parser that guesses take the rest for UTF-32. */
    private byte[] withoutHigh(byte[] right) {
        byte[] wrong = new byte[right.length + 3];
        System.arraycopy(right, 0, wrong, 3, right.length);
        return wrong;
    }

    private String spliced(String text, String inside) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + inside + text.substring(at);
    }

    private String twice(String text) {
        int at = text.indexOf('{', random.nextInt(text.length()));
        return at < 0 ? text : text.substring(0, at + 1) + "\"on\":1,\"member\":\"p1\",\"on\":2,\"ref\":\"p1\"," + text.substring(at + 1);
    }
}
