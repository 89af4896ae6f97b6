package org.tongchou.law.procedure;

import java.util.Arrays;
import java.util.Optional;
import org.tongchou.law.Article;

/** The letters 告知书 that the law gives an applicant: which step makes each, who signs it, what it rests on. Each is made once on a file. */
@Article("L3 art. 10, 20, 21, 29; L1 art. 45, 48; Administrative Reconsideration Law art. 20, 23")
public enum Letter {
    /** The application is accepted, and by when it is decided. */
    ACCEPTANCE("acceptance", Step.ACCEPT, false, false),
    /** Everything that is missing, told at one time. */
    CORRECTION("correction", Step.REQUEST_CORRECTION, false, false),
    /** The application is not accepted, with the reason. */
    NOT_ACCEPTED("not-accepted", Step.DECLINE, false, true),
    /** The county confirms: the amount and its first month. */
    CONFIRMATION("confirmation", Step.CONFIRM, true, true),
    /** The county refuses, with its reasons. */
    REFUSAL("refusal", Step.REFUSE, true, true),
    /** The family is warned that its case ends unless it co-operates, and by when. */
    WARNING("warning", Step.WARN, false, false),
    /** The case ends because the family does not co-operate. */
    TERMINATION("termination", Step.TERMINATE, false, true);

    private final String slug;
    private final Step step;
    private final boolean county;
    private final boolean decision;

    Letter(String slug, Step step, boolean county, boolean decision) {
        this.slug = slug;
        this.step = step;
        this.county = county;
        this.decision = decision;
    }

    /** Its name in an address. */
    public String slug() {
        return slug;
    }

    /** The step that makes it. */
    public Step step() {
        return step;
    }

    /** Whether the county signs it, unless its decision is delegated to the township; else the township does. */
    public boolean ofCounty() {
        return county;
    }

    /** Whether it decides something, so that it has to name the right, the organ and the term of the remedies. */
    public boolean decides() {
        return decision;
    }

    /** The letter of that name in an address. */
    public static Optional<Letter> of(String slug) {
        return Arrays.stream(values()).filter(letter -> letter.slug.equals(slug)).findFirst();
    }

    /** The letter that a step makes, if it makes one. */
    public static Optional<Letter> madeBy(Step step) {
        return Arrays.stream(values()).filter(letter -> letter.step == step).findFirst();
    }
}
