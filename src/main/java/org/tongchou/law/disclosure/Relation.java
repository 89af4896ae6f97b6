package org.tongchou.law.disclosure;

import java.util.List;

/**
 * What a reader of a table knows beside its figures: one of them is the sum of others.
 *
 * @param total the place of the sum
 * @param parts the places of what it is the sum of, at least one
 */
public record Relation(int total, List<Integer> parts) {

    public Relation {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a sum of nothing");
        }
    }
}
