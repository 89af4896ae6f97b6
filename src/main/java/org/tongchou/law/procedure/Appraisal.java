package org.tongchou.law.procedure;

import org.tongchou.law.Article;

/**
 * Who took part in a democratic appraisal (民主评议), which is held only where somebody objects to a notice.
 *
 * @param participants everybody who took part
 * @param representatives how many of them are villagers' or residents' representatives
 * @param signed how many signed
 */
@Article("L3 art. 19; L4 art. 22, 23")
public record Appraisal(int participants, int representatives, int signed) {

    /** Whether at least two thirds are representatives. */
    public boolean hasQuorum() {
        return participants > 0 && 3L * representatives >= 2L * participants;
    }

    /** Whether everybody signed. */
    public boolean isSigned() {
        return signed == participants;
    }
}
