package org.tongchou.office;

import java.util.List;

/**
 * One page of open sessions.
 *
 * @param rows the sessions
 * @param next names the next page, empty on the last
 */
public record SessionPage(List<OpenSession> rows, String next) {
}
