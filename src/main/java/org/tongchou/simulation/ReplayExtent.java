package org.tongchou.simulation;

/**
 * The decisions that are on file when a replay begins.
 *
 * @param until the key of the last one
 * @param total how many they are
 */
record ReplayExtent(long until, long total) {
}
