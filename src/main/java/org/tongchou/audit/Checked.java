package org.tongchou.audit;

import java.util.List;
import org.tongchou.access.Subject;

/**
 * A part of the check of the chains.
 *
 * @param subject from which place to which, for the trail
 * @param checked how many links were reckoned anew
 * @param faults what was found
 * @param next the place from which the next part goes on; empty after the last
 */
public record Checked(String subject, int checked, List<ChainFault> faults, String next) implements Subject {
}
