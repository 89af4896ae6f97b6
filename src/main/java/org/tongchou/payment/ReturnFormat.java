package org.tongchou.payment;

import java.util.Locale;

/** In which form a bank answers: a plain table, or ISO 20022 pain.002 or camt.053. */
public enum ReturnFormat {
    CSV, XML;

    /** The form that a file's name says. */
    public static ReturnFormat of(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xml") ? XML : CSV;
    }
}
