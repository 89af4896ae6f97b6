package org.tongchou.standard;

import java.util.Optional;
import org.tongchou.law.rulepack.Component;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.standard.DatedStandard;

/**
 * A line as it stands at a place: the 1 and what the place adds.
 *
 * @param base the base line, as it was published
 * @param place the component of the place; empty where the base line itself stands
 * @param standard the line
 */
public record Line(PublishedStandard base, Optional<Component> place, Standard standard) {

    /** The published standard with the amount that holds at the place. */
    PublishedStandard published() {
        return base.amounting(standard.amount());
    }

    DatedStandard dated() {
        return published().dated();
    }
}
