package org.tongchou.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.tongchou.access.Act;
import org.tongchou.access.Guarded;
import org.tongchou.access.Noted;
import org.tongchou.access.Remarks;

/** Writes a done act's line inside the act's transaction, so that both stand or neither; a look's line in the transaction that read. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class AuditTrail {

    private static final String DONE = "DONE";

    @Inject
    Trail trail;

    @Inject
    Remarks remarks;

    @AroundInvoke
    Object keep(InvocationContext call) throws Exception {
        Object result = call.proceed();
        Act act = Act.of(call);
        if (act.changes()) {
            trail.append(new NewLine(LineKind.ACT, act.officer(), act, act.subject(result), DONE, remarks.take()));
        } else if (act.looks()) {
            trail.append(new NewLine(LineKind.LOOK, act.officer(), act, act.subject(result), DONE, Noted.NOTHING));
        }
        return result;
    }
}
