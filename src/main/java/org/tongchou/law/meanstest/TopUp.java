package org.tongchou.law.meanstest;

import java.util.List;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.TopUpKind;

/**
 * What a member gets above the benefit.
 *
 * @param kinds the kind, or all kinds that were added up
 * @param monthly fen a month, rounded
 */
public record TopUp(String member, List<TopUpKind> kinds, Money monthly) {

    public TopUp {
        kinds = List.copyOf(kinds);
    }
}
