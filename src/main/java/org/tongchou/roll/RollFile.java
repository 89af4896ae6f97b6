package org.tongchou.roll;

import org.tongchou.kernel.Month;

/**
 * A roll as it is sent.
 *
 * @param content the file's bytes
 * @param from the first month that this system pays
 */
public record RollFile(byte[] content, Month from) {

    @Override
    public String toString() {
        return "RollFile[" + content.length + " bytes]";
    }
}
