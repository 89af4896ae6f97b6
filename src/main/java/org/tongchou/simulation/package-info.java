/**
 * Reckoning without deciding. Decision replay makes every stored decision again from its frozen facts and rules and proves it identical; the preview tests the
 * families that a draft may touch; the simulator answers what happens if the standards or rules move, over every family on file.
 *
 * <p>Decided: the simulator runs the means test itself over packed facts, in the background on every core, and keeps sums only, without what is too small to be
 * shown. What identical means stands in docs/decisions. Costs by fund source need the shares of the sources, which are not on file yet: they are empty.
 */
package org.tongchou.simulation;
