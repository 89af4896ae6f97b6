package org.tongchou.payment;

import java.util.List;

/**
 * What a part of the check of the books found.
 *
 * @param asked how many questions were asked
 * @param findings at most so many of each question as a page shows
 * @param next the place from which the next part goes on; empty at the end
 */
public record BooksChecked(int asked, List<BookFinding> findings, String next) {
}
