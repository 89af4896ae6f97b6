package org.tongchou.document;

import org.tongchou.access.Subject;

/**
 * A document with its content.
 *
 * @param application the file
 * @param name the name under which it goes out
 * @param type what it is
 * @param content its bytes
 */
public record OpenedDocument(String application, String name, DocumentType type, byte[] content) implements Subject {

    @Override
    public String subject() {
        return application;
    }

    @Override
    public String toString() {
        return "OpenedDocument[" + name + "]";
    }
}
