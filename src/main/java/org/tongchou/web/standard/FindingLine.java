package org.tongchou.web.standard;

import java.io.Serializable;
import java.util.Optional;
import org.tongchou.law.Finding;
import org.tongchou.law.rulepack.Part;
import org.tongchou.web.Wording;

/**
 * What a check found, as a page says it.
 *
 * @param code which check
 * @param text what is the matter
 * @param part the field of the part that it is about; empty for the pack as a whole
 * @param partName what that part is called
 * @param pointer where in the document
 * @param fault whether it bars the publication
 */
public record FindingLine(String code, String text, String part, String partName, String pointer, boolean fault) implements Serializable {

    static FindingLine of(Finding finding, Wording wording) {
        Optional<Part> part = Part.ofField(finding.pointer().replaceFirst("^/(rules/)?", "").replaceFirst("/.*", ""));
        String text = wording.of("standard.finding." + finding.code(), finding.arguments().toArray());
        return new FindingLine(finding.code(), text, part.map(Part::field).orElse(""), part.map(one -> wording.of("law.part." + one)).orElse(""), finding.pointer(),
            finding.isFault());
    }
}
