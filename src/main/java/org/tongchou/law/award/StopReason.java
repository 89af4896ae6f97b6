package org.tongchou.law.award;

import java.util.Arrays;
import java.util.Locale;
import org.tongchou.law.Article;

/** Why support is stopped, in the few words that a month's figures count it by; what the county writes to the family says more. */
@Article("L1 art. 46, 48; L3 art. 31-34")
public enum StopReason {
    /** What a person of the family has to live on is no longer below the standard. */
    INCOME,
    /** The property lies above its limits. */
    PROPERTY,
    /** The family is another one: who left or joined it. */
    FAMILY, DEATH, MOVED,
    /** The recipient asked for it. */
    WISH,
    /** Something was hidden or untrue, or the family does not let itself be looked at. */
    DUTIES, OTHER;

    /** The reason of that code; a code that is none of them, or missing, is OTHER. */
    @Article("L1 art. 48")
    public static StopReason of(String code) {
        String wanted = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(reason -> reason.name().equals(wanted)).findFirst().orElse(OTHER);
    }
}
