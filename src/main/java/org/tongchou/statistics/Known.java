package org.tongchou.statistics;

import java.util.Optional;

/**
 * How far all that figures are counted from went at a moment: what has a higher key came later, whatever the business clock says.
 *
 * @param versions the highest key of an award's amount
 * @param versionPasts that of what an amount said before it was changed
 * @param awards that of an award
 * @param awardPasts that of what an award said before an act
 * @param events that of an act on an award
 * @param cases that of a step of an application
 * @param packedPasts that of what the facts of a family said before they were replaced; unknown at a moment before that was kept
 */
record Known(long versions, long versionPasts, long awards, long awardPasts, long events, long cases, Optional<Long> packedPasts) {

    /** All that is known by now. */
    static final Known NOW = new Known(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE,
        Optional.of(Long.MAX_VALUE));

    boolean isNow() {
        return equals(NOW);
    }

    /** Whether it is known what the facts of families said. */
    boolean ofPersons() {
        return packedPasts.isPresent();
    }
}
