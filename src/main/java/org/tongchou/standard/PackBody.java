package org.tongchou.standard;

import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Term;

/**
 * What a person drafts.
 *
 * @param region for which area: a province, municipality or county
 * @param era the generation of national texts that it carries out
 * @param term from when and how long it is to hold
 * @param source the papers that it carries out, at most 500 characters
 * @param document its parts
 */
public record PackBody(OfficeCode region, Era era, Term term, String source, PackDocument document) {
}
