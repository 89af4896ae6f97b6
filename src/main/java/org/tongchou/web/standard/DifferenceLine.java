package org.tongchou.web.standard;

import org.tongchou.law.rulepack.Part;

/**
 * A value in which two rule packs differ, in words.
 *
 * @param part of which part
 * @param row which row of it; empty where it has none
 * @param field which value
 * @param before the value in the first; a dash where it has none
 * @param after the value in the second
 */
public record DifferenceLine(Part part, String row, String field, String before, String after) {
}
