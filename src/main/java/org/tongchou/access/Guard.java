package org.tongchou.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import org.tongchou.persistence.Scope;

/** Stands before every boundary, outside its transaction: checks the role, opens the jurisdiction, reports refusals. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Guard {

    @Inject
    Event<ActRefused> refusals;

    @AroundInvoke
    Object admit(InvocationContext call) throws Exception {
        Act act = Act.of(call);
        Officer officer = act.officer();
        boolean outermost = Scope.current().isEmpty();
        try (Scope scope = Scope.open(officer.scope())) {
            return passed(call, act, officer);
        } catch (Refused refused) {
            if (outermost) {
                refusals.fire(new ActRefused(officer, act, refused.key()));
            }
            throw refused;
        }
    }

    private static Object passed(InvocationContext call, Act act, Officer officer) throws Exception {
        if (!officer.holdsOneOf(act.allowed().value())) {
            throw new Refused(Refused.Reason.FORBIDDEN, "access.forbidden");
        }
        try {
            return call.proceed();
        } catch (OptimisticLockException lost) {
            throw Refused.stale();
        }
    }
}
