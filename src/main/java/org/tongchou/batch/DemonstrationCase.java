package org.tongchou.batch;

import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;

/**
 * An invented file with all that is kept about it.
 *
 * @param family who applies
 * @param road how far it came
 * @param assessment what the opinion rests on, once there is one
 */
record DemonstrationCase(DemonstrationFamily family, DemonstrationRoad road, Optional<DemonstrationAssessment> assessment) {

    /** Whether the township proposes support. */
    boolean proposed() {
        return assessment.filter(DemonstrationAssessment::entitled).isPresent();
    }

    Money monthly() {
        return proposed() ? assessment.orElseThrow().monthly() : Money.ZERO;
    }

    Money topUps() {
        return proposed() ? assessment.orElseThrow().topUps() : Money.ZERO;
    }

    /** Whether its members may not stand in another file: from the submission until it is refused or withdrawn. */
    boolean stands() {
        return road.state() == State.CONFIRMED || road.state().open() && road.state() != State.DRAFT;
    }

    Optional<LocalDate> confirmedOn() {
        return road.dayOf(Step.CONFIRM);
    }
}
