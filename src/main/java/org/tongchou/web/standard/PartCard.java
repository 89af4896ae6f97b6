package org.tongchou.web.standard;

import java.util.List;
import org.tongchou.law.rulepack.Part;

/**
 * A part of a rule pack as its page shows it.
 *
 * @param part which
 * @param how OWN where the pack settles it, OFF where the pack switches it off, INHERITED from the layers above, or NOWHERE
 * @param from the pack above that it comes from, in words; empty unless inherited
 * @param said what holds
 * @param basis the article that says who may settle it
 * @param notes where the pack has it from
 */
public record PartCard(Part part, String how, String from, List<Said> said, String basis, List<Note> notes) {

    /**
     * Where a part comes from.
     *
     * @param kind DOCUMENT, DEFAULT or ASSUMED
     * @param text the paper and what it says
     */
    public record Note(String kind, String text) {
    }

    /** Whether the pack itself says so. */
    public boolean isOwn() {
        return how.equals("OWN") || how.equals("OFF");
    }
}
