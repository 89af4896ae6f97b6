package org.tongchou.award;

import java.util.List;

/**
 * One page of awards.
 *
 * @param rows at most fifty
 * @param next the key from which the next page goes on; empty on the last
 */
public record AwardPage(List<AwardRow> rows, String next) {
}
