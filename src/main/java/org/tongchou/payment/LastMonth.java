package org.tongchou.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tongchou.award.PaidUntil;

/** Tells the room of awards up to which month an award has lines, so that no amount is changed under a line that is there. */
@ApplicationScoped
class LastMonth {

    @Inject
    PaymentLines lines;

    void tell(@Observes PaidUntil question) {
        lines.last(question.award()).ifPresent(question::answer);
    }
}
