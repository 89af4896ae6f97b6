package org.tongchou.fund;

import java.util.List;

/**
 * One page of entries, the newest first.
 *
 * @param rows at most fifty
 * @param next the key from which the next page goes on; empty on the last
 */
public record EntryPage(List<EntryRow> rows, String next) {
}
