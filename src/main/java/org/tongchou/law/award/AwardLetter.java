package org.tongchou.law.award;

import java.util.Arrays;
import java.util.Optional;
import org.tongchou.law.Article;

/** The letters 告知书 that an act on support in force makes: which act makes each, who signs it, whether it decides. Each act makes one. */
@Article("L1 art. 48; L3 art. 32-34; Administrative Reconsideration Law art. 20")
public enum AwardLetter {
    /** Support is raised. */
    INCREASE("increase", AwardStep.INCREASE, true),
    /** Support is lowered, after a hearing, with reasons. */
    DECREASE("decrease", AwardStep.DECREASE, true),
    /** Support ends, after a hearing, with reasons. */
    STOP("stop", AwardStep.STOP, true),
    /** Support goes on for some months although the income rose. */
    GRACE("grace", AwardStep.GRANT_GRACE, true),
    /** One person's share rests. */
    SUSPENSION("suspension", AwardStep.SUSPEND, true),
    /** What the recipient said before a decision, to be signed. */
    HEARING("hearing", AwardStep.HEAR, false);

    private final String slug;
    private final AwardStep step;
    private final boolean decision;

    AwardLetter(String slug, AwardStep step, boolean decision) {
        this.slug = slug;
        this.step = step;
        this.decision = decision;
    }

    /** Its name in an address. */
    public String slug() {
        return slug;
    }

    /** The act that makes it. */
    public AwardStep step() {
        return step;
    }

    /** Whether it decides something, so that the county signs it and it names the right, the organ and the term of the remedies. */
    public boolean decides() {
        return decision;
    }

    /** The letter of that name in an address. */
    public static Optional<AwardLetter> of(String slug) {
        return Arrays.stream(values()).filter(letter -> letter.slug.equals(slug)).findFirst();
    }

    /** The letter that an act makes, if it makes one. */
    public static Optional<AwardLetter> madeBy(AwardStep step) {
        return Arrays.stream(values()).filter(letter -> letter.step == step).findFirst();
    }
}
