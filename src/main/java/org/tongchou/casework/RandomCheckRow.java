package org.tongchou.casework;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;

/**
 * A random check in the list of them.
 *
 * @param id its number
 * @param county whose files it is about
 * @param publishedAt when list and seed were published, in business time
 * @param publisher who published them
 * @param seed 64 hexadecimal digits
 * @param percent how many of a hundred are drawn
 * @param files how many files are on the list
 * @param listDigest SHA-256 of the numbers that are drawn from, sorted, one a line
 * @param drawnAt when it was drawn
 * @param drawer who drew
 */
public record RandomCheckRow(long id, OfficeCode county, LocalDateTime publishedAt, String publisher, String seed, int percent, int files, String listDigest,
    Optional<LocalDateTime> drawnAt, Optional<String> drawer) {
}
