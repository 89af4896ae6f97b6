package org.tongchou.document;

/**
 * What somebody puts on a file.
 *
 * @param kind what it is there for
 * @param name the name under which it was sent; only its ending is looked at, and it is not kept
 * @param text what the officer says about it; empty for nothing
 * @param content its bytes
 */
public record Upload(DocumentKind kind, String name, String text, byte[] content) {

    @Override
    public String toString() {
        return "Upload[" + kind + ", " + content.length + " bytes]";
    }
}
