package org.tongchou.payment;

import java.util.List;

/**
 * One page of awards that were paid too much.
 *
 * @param rows at most fifty
 * @param next the key from which the next page goes on; empty on the last
 */
public record RecoveryRows(List<RecoveryRow> rows, String next) {
}
