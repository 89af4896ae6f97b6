package org.tongchou.casework;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows at most fifty
 * @param next the key from which the next page goes on; empty on the last
 */
public record Page(List<Row> rows, String next) {
}
