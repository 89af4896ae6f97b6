package org.tongchou.simulation;

import org.tongchou.access.Officer;

/**
 * The simulator was asked something, and whoever listens may begin once the transaction is over.
 *
 * @param by who asked, and in whose jurisdiction it is reckoned
 * @param id the number of the simulation
 */
record SimulationAsked(Officer by, long id) {
}
