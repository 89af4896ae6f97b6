package org.tongchou.standard;

import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Rules;

/**
 * What is in force at an office on a day.
 *
 * @param rules the rule pack's arithmetic with the standards of that day
 * @param pack which pack
 * @param json the same rules as a document, for freezing
 */
public record InForce(Rules rules, PackReference pack, String json) {
}
