package org.tongchou.audit;

import org.tongchou.persistence.RowText;

/**
 * A line's place in its chain (docs/decisions/0010).
 *
 * @param chain the county of the officer who acted, or his office where he sits above the counties
 * @param seq its number in the chain, from 1
 * @param line the line's key
 * @param hash SHA-256 over the link before and this line, 64 hexadecimal digits
 */
record Link(String chain, long seq, long line, String hash) {

    /** What the first link of a chain stands on. */
    static final String NOTHING = "0".repeat(64);

    private static final int COUNTY_DIGITS = 6;

    /** The chain in which an office's lines stand. */
    static String chainOf(String office) {
        return office.substring(0, Math.min(COUNTY_DIGITS, office.length()));
    }

    /** What a chain with no line ends with. */
    static Link none(String chain) {
        return new Link(chain, 0, 0, NOTHING);
    }

    /** The link that carries this line on. */
    Link next(StoredLine next) {
        return new Link(chain, seq + 1, next.id(), hashed(hash, chain, seq + 1, next));
    }

    static String hashed(String before, String chain, long seq, StoredLine line) {
        return RowText.sha256(String.join("\n", before, chain, Long.toString(seq), line.digest()));
    }
}
