package org.tongchou.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types that are taken, each known by its first bytes. */
public enum DocumentType {

    JPEG("image/jpeg", List.of("jpg", "jpeg"), 0xff, 0xd8, 0xff),
    PNG("image/png", List.of("png"), 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a),
    PDF("application/pdf", List.of("pdf"), '%', 'P', 'D', 'F', '-');

    private final String media;
    private final List<String> endings;
    private final int[] first;

    DocumentType(String media, List<String> endings, int... first) {
        this.media = media;
        this.endings = endings;
        this.first = first;
    }

    /** The media type that it is served as. */
    public String media() {
        return media;
    }

    /** The ending of a name that is made for it. */
    public String ending() {
        return endings.get(0);
    }

    /** Whether a name that somebody sent has none of another type's endings, or none at all. */
    boolean fits(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || endings.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** The type of some bytes. */
    static Optional<DocumentType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        for (int at = 0; at < first.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xff) != first[at]) {
                return false;
            }
        }
        return true;
    }
}
