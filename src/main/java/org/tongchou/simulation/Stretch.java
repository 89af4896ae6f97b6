package org.tongchou.simulation;

/**
 * How far a simulation goes.
 *
 * @param question what was asked
 * @param last the highest key of a family
 */
record Stretch(Question question, long last) {
}
