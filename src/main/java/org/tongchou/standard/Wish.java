package org.tongchou.standard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Rules;

/**
 * What shall hold from a day on in an office's area.
 *
 * @param office whose area
 * @param on from when on
 * @param source what the packs name as their paper
 * @param parts the parts of a rule pack that shall hold everywhere in it, JSON; standards and era are looked past
 * @param rules what shall hold at a region of the area on that day; empty where nothing does
 */
public record Wish(OfficeCode office, LocalDate on, String source, String parts, Function<OfficeCode, Optional<Rules>> rules) {
}
