package org.tongchou.payment;

import java.nio.file.Path;
import org.tongchou.access.Subject;

/**
 * A file for the bank, written aside; whoever hands it out takes it away afterwards.
 *
 * @param run the run's key
 * @param name under which it is handed out
 * @param format in which form
 * @param file where it lies
 */
public record BankDocument(long run, String name, FileFormat format, Path file) implements Subject {

    @Override
    public String subject() {
        return Long.toString(run);
    }
}
