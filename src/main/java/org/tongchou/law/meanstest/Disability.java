package org.tongchou.law.meanstest;

import java.util.Objects;
import org.tongchou.law.Article;

/**
 * A disability certificate.
 *
 * @param level 1, the most severe, to 4
 */
public record Disability(Category category, int level) {

    /** The kind of disability on the certificate. */
    public enum Category {
        VISION, HEARING, SPEECH, LIMB, INTELLECTUAL, MENTAL, MULTIPLE
    }

    public Disability {
        Objects.requireNonNull(category);
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("level not 1 to 4");
        }
    }

    /** Level 1 or 2 of any kind, or level 3 intellectual or mental. */
    @Article("L3 art. 8")
    public boolean isSevere() {
        return level <= 2 || level == 3 && (category == Category.INTELLECTUAL || category == Category.MENTAL);
    }
}
