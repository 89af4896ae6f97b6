/**
 * Reckoning without deciding. Decision replay makes every stored decision again from its frozen facts and rules and proves it identical, one file at once or all of an
 * office in the background, like a simulation; the preview tests the
 * families that a draft may touch; the simulator answers what happens if the standards or rules move, over every family on file.
 *
 * <p>Decided: the simulator runs the means test itself over packed facts, in the background on every core, and keeps sums only, without what is too small to be
 * shown in the last year or in any year on the way. What is hidden of a county depends on its own families only, so that a question about its city or province shows the same; a
 * sum that would give it away is hidden in its place. A township is no question: less its part the rest of its county would be known. Costs are split by the fund sources' shares of the month that is looked at; where none are on file, not at all. What identical means stands in
 * docs/decisions.
 */
package org.tongchou.simulation;
