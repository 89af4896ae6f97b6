package org.tongchou.payment;

import java.util.List;

/**
 * One page of lines.
 *
 * @param rows at most fifty
 * @param next the key from which the next page goes on; empty on the last
 */
public record LinePage(List<RunLine> rows, String next) {
}
