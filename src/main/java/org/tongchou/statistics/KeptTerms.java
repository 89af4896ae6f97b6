package org.tongchou.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;

/**
 * How many decisions of a county's month kept their term.
 *
 * @param office the county
 * @param name its name
 * @param municipality the name of the municipality above it
 * @param within decisions within their term; empty where they are hidden
 * @param past decisions past it; likewise
 */
public record KeptTerms(OfficeCode office, String name, String municipality, Optional<Long> within, Optional<Long> past) {

    /** Per cent within the term, half-up to one decimal; none where none were taken or they are hidden. */
    public Optional<BigDecimal> share() {
        return within.flatMap(kept -> past.filter(late -> kept + late > 0)
            .map(late -> BigDecimal.valueOf(kept).movePointRight(2).divide(BigDecimal.valueOf(kept + late), 1, RoundingMode.HALF_UP)));
    }
}
