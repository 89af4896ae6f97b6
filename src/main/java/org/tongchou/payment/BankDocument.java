package org.tongchou.payment;

import org.tongchou.access.Subject;
import org.tongchou.sealing.LaidAside;

/**
 * A file for the bank, written aside; whoever hands it out closes it afterwards.
 *
 * @param run the run's key
 * @param name under which it is handed out
 * @param format in which form
 * @param file its bytes
 */
public record BankDocument(long run, String name, FileFormat format, LaidAside file) implements Subject {

    @Override
    public String subject() {
        return Long.toString(run);
    }
}
