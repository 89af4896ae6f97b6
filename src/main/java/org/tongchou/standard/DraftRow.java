package org.tongchou.standard;

/** A draft in a list. @param drafted who wrote it last */
public record DraftRow(long id, PackBody body, Signature drafted) {
}
