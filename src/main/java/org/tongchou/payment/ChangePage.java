package org.tongchou.payment;

import java.util.List;

/**
 * One page of awards that are paid otherwise than in the month before.
 *
 * @param rows at most fifty
 * @param next the key from which the next page goes on; empty on the last
 */
public record ChangePage(List<ChangedAward> rows, String next) {
}
