package org.tongchou.simulation;

import org.tongchou.kernel.OfficeCode;

/**
 * What of a replay is still to be done.
 *
 * @param id the number of the replay
 * @param office whose decisions
 * @param after the key up to which all are counted
 * @param until the key of the last decision
 */
record ReplayStretch(long id, OfficeCode office, long after, long until) {
}
