/**
 * Reckoning without deciding: decision replay, which makes every stored decision again from its frozen facts and rules and proves it identical. It reads what
 * casework froze and writes nothing. Decided: what identical means stands in docs/decisions.
 *
 * <p>Not here yet: the simulator of the co-ordination of standards.
 */
package org.tongchou.simulation;
