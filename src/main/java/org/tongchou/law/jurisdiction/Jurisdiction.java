package org.tongchou.law.jurisdiction;

import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Article;

/**
 * The area for which an officer may see and act: the office and all below it. Made in the office room only.
 *
 * @param root the office at its top
 */
@Article("L1 art. 5; L3 art. 2")
public record Jurisdiction(OfficeCode root) {

    /** Whether the office lies in this area. */
    public boolean covers(OfficeCode office) {
        return office.within(root);
    }

    /** What a SQL {@code LIKE} compares an office code with. */
    public String pattern() {
        return root.value() + "%";
    }
}
