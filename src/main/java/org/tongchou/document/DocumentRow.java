package org.tongchou.document;

import java.time.LocalDateTime;
import org.tongchou.access.Subject;

/**
 * A document as a list shows it.
 *
 * @param application the file
 * @param position its place in the file, from 1
 * @param kind what it is there for
 * @param name the name under which it goes out
 * @param type what it is
 * @param bytes how large
 * @param pages how many pages
 * @param sha256 the mark of its content, 64 hexadecimal digits
 * @param at when it came, in business time
 * @param officer who put it there, as people read it
 * @param text what was said about it, or empty
 */
public record DocumentRow(String application, int position, DocumentKind kind, String name, DocumentType type, int bytes, int pages, String sha256, LocalDateTime at,
    String officer, String text) implements Subject {

    @Override
    public String subject() {
        return application;
    }
}
