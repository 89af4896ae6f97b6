package org.tongchou.sealing;

/** Where the keys come from. */
public interface KeySource {

    /** The keys as they were known lately. */
    KeyRing now();

    /** The keys as they are, read anew. */
    KeyRing anew();
}
