package org.tongchou.award;

import java.util.List;

/**
 * A page of certificates of families near the line.
 *
 * @param rows the newest first
 * @param next the key of the next page, empty at the end
 */
public record RecognitionPage(List<RecognitionPaper> rows, String next) {
}
