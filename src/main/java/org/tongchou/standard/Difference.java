package org.tongchou.standard;

import java.util.Optional;
import org.tongchou.law.rulepack.Part;

/**
 * One value in which two rule packs differ.
 *
 * @param part of which part
 * @param row which row of a list it stands in, in the words of the document such as {@code SCHOLARSHIP} or {@code AGE 70-}; empty where the part has no rows
 * @param field which value
 * @param before the value in the first pack; empty where it has none
 * @param after the value in the second
 */
public record Difference(Part part, String row, String field, Optional<String> before, Optional<String> after) {
}
