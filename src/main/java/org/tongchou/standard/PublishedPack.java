package org.tongchou.standard;

import java.time.LocalDate;
import org.tongchou.law.rulepack.PackReference;

/**
 * A rule pack as published.
 *
 * @param id its key
 * @param reference region, version and era
 * @param from its first day
 * @param source the papers that it carries out
 * @param rules its arithmetic part without standards, JSON as in means-test.md section 3
 */
public record PublishedPack(long id, PackReference reference, LocalDate from, String source, String rules) {
}
