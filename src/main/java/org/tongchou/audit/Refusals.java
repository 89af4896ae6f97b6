package org.tongchou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tongchou.access.ActRefused;
import org.tongchou.access.Noted;

/** Keeps refusals; the refused act's own transaction is over by then, so this takes one of its own. */
@ApplicationScoped
class Refusals {

    @Inject
    OwnTransaction own;

    @Inject
    Trail trail;

    void keep(@Observes ActRefused refused) throws Exception {
        own.of(() -> {
            trail.append(new NewLine(LineKind.REFUSAL, refused.officer(), refused.act(), refused.act().subject(null), refused.reason(), Noted.NOTHING));
            return refused;
        });
    }
}
