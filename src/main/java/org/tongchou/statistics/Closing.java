package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Refused;
import org.tongchou.law.award.MonthClosed;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Scope;

/** Freezes a county's figures in the very transaction that closes its month: either both are done or neither, and neither where the figures do not agree. */
@Dependent
class Closing {

    private static final String BY = "month closed";

    @Inject
    FrozenFacts frozen;

    @Inject
    FrozenSums sums;

    @Inject
    MonthReckoning reckoning;

    @Inject
    ClosedFigures figures;

    @Inject
    BusinessClock clock;

    /** @throws Refused conflict where the figures do not agree, and says in what */
    void freeze(@Observes MonthClosed closed) {
        Jurisdiction area = Scope.current().orElseThrow(() -> new IllegalStateException("a month is closed by an act"));
        if (!frozen.isFrozen(area, closed.county(), closed.month())) {
            MonthReckoning.Reckoned reckoned = reckoning.of(area, closed.county(), closed.month());
            frozen.add(reckoned.month(closed.county(), closed.month(), BY, clock.now().toLocalDateTime()), reckoned.facts(), reckoned.parts());
            sums.sumUp(area, closed.county(), closed.month());
            figures.agreed(area, closed.county(), closed.month());
        }
    }
}
