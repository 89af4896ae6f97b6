package org.tongchou.award;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.json.Json;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.AwardState;
import org.tongchou.law.award.AwardStep;

/** Whether what an award's months were worth can be told from the facts that count today. */
final class WhatLeaves {

    /** In the papers of a correction: it was one of many that a new standard or rule brought, and changed nothing of what is known. */
    static final String RECALCULATED = "recalculated";

    /** Acts that leave the facts and the decision alone. */
    private static final Set<AwardStep> HARMLESS = EnumSet.of(AwardStep.RECHECK, AwardStep.RECORD_DELIVERY, AwardStep.APPEAL, AwardStep.RENEW_TOP_UPS, AwardStep.TAKE_OVER);
    /** Acts that wait for a decision; a change of address or account does not. */
    private static final Set<AwardStep> PREPARING = EnumSet.of(AwardStep.REPORT_CHANGE, AwardStep.REASSESS, AwardStep.HEAR);
    private static final Set<String> IDLE_CHANGES = Set.of("ADDRESS", "ACCOUNT");

    private WhatLeaves() {
    }

    static Optional<LeftReason> of(Award award, List<AwardEvent> events, Month from) {
        if (award.state() != AwardState.ACTIVE) {
            return Optional.of(LeftReason.STATE);
        }
        boolean open = false;
        boolean since = false;
        for (AwardEvent event : events) {
            if (HARMLESS.contains(event.act()) || idle(event)) {
                continue;
            }
            open = PREPARING.contains(event.act());
            since |= !open && !event.at().toLocalDate().isBefore(from.firstDay());
        }
        return open ? Optional.of(LeftReason.OPEN) : since ? Optional.of(LeftReason.DECIDED_SINCE) : Optional.empty();
    }

    private static boolean idle(AwardEvent event) {
        return switch (event.act()) {
            case CORRECT -> Json.parse(event.detail()).path(RECALCULATED).asBoolean();
            case REPORT_CHANGE -> IDLE_CHANGES.contains(Json.parse(event.detail()).path("kind").asText());
            default -> false;
        };
    }
}
