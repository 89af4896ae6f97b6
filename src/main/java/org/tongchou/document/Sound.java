package org.tongchou.document;

/**
 * What was looked through and may be kept.
 *
 * @param type what it is
 * @param content the bytes that are kept
 * @param pages how many pages it has; 1 for a picture
 */
record Sound(DocumentType type, byte[] content, int pages) {
}
