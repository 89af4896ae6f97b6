package org.tongchou.person;

import java.util.List;

/**
 * One page of the register.
 *
 * @param rows at most fifty
 * @param next the key from which the next page goes on; empty on the last
 */
public record OfficialPage(List<OfficialRow> rows, String next) {
}
