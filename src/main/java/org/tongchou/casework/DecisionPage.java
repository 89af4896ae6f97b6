package org.tongchou.casework;

import java.util.List;

/**
 * One page of the files that wait for the county's decision.
 *
 * @param files at most fifty
 * @param next the key from which the next page goes on; empty on the last
 */
public record DecisionPage(List<CaseFile> files, String next) {
}
