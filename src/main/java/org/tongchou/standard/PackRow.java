package org.tongchou.standard;

/** A published pack in a list. @param state where it stands today */
public record PackRow(PublishedPack pack, PackState state) {
}
