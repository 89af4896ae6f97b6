package org.tongchou.award;

import java.util.List;

/**
 * A page of transfer certificates.
 *
 * @param rows the papers, the newest first
 * @param next the key of the next page, empty at the end
 */
public record TransferPage(List<TransferPaper> rows, String next) {
}
