package org.tongchou.payment;

import java.util.Arrays;
import java.util.Optional;

/** In which form a bank is given a run. */
public enum FileFormat {
    CSV("csv", "text/csv;charset=UTF-8", "csv"),
    /** ISO 20022 customer credit transfer, pain.001.001.09. */
    PAIN_001("pain.001", "application/xml;charset=UTF-8", "xml");

    private final String mark;
    private final String mediaType;
    private final String extension;

    FileFormat(String mark, String mediaType, String extension) {
        this.mark = mark;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Its name at the door. */
    public String mark() {
        return mark;
    }

    /** What the answer says that it is. */
    public String mediaType() {
        return mediaType;
    }

    /** How the file's name ends. */
    public String extension() {
        return extension;
    }

    /** The form of that name. */
    public static Optional<FileFormat> of(String mark) {
        return Arrays.stream(values()).filter(format -> format.mark.equals(mark)).findFirst();
    }
}
