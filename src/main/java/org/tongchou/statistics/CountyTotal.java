package org.tongchou.statistics;

/**
 * What of an office was counted in one sum beside the figures of its townships and sides when its month was frozen.
 *
 * @param office its code
 * @param households families in support, each once
 * @param persons theirs
 * @param released fen of its run, with what was issued anew
 */
record CountyTotal(String office, long households, long persons, long released) {
}
