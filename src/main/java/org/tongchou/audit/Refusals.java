package org.tongchou.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.tongchou.access.ActRefused;

/** Keeps refusals; the refused act's own transaction is over by then, so this takes one of its own. */
@ApplicationScoped
class Refusals {

    @Resource
    UserTransaction transaction;

    @Inject
    Trail trail;

    void keep(@Observes ActRefused refused) throws Exception {
        transaction.begin();
        try {
            trail.append(refused.officer(), refused.act(), refused.subject(), refused.reason());
            transaction.commit();
        } catch (RuntimeException broken) {
            transaction.rollback();
            throw broken;
        }
    }
}
