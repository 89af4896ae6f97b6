package org.tongchou.award;

import java.util.List;

/**
 * A page of what is due on support in force.
 *
 * @param rows the most pressing first
 * @param next the key of the next page, empty at the end
 */
public record DuePage(List<DueRow> rows, String next) {
}
