package org.tongchou.standard;

import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.rulepack.PackReference;

/**
 * A family tested under the rules in force.
 *
 * @param assessment what came out
 * @param pack the rule pack that was used
 */
public record Tested(Assessment assessment, PackReference pack) {
}
