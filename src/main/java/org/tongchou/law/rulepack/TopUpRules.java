package org.tongchou.law.rulepack;

import java.util.List;
import java.util.Objects;
import org.tongchou.law.Article;

/** Which top-ups a province grants, how they meet in one person, and how they are rounded. */
@Article("L1 art. 20; L3 art. 27")
public record TopUpRules(Mode mode, Rounding rounding, List<TopUpRule> kinds) {

    /** Only the highest counts, the first of equal ones; or all are added. */
    public enum Mode {
        HIGHEST_ONLY, ADD_ALL
    }

    public static final TopUpRules NONE = new TopUpRules(Mode.HIGHEST_ONLY, Rounding.HALF_UP_FEN, List.of());

    public TopUpRules {
        Objects.requireNonNull(mode);
        Objects.requireNonNull(rounding);
        kinds = List.copyOf(kinds);
    }
}
