package org.tongchou.simulation;

import org.tongchou.access.Officer;

/**
 * A replay of all decisions was begun or is to go on, and whoever listens may take it up once the transaction is over.
 *
 * @param by in whose jurisdiction it goes on
 * @param id the number of the replay
 */
record ReplayAsked(Officer by, long id) {
}
