package org.tongchou.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.tongchou.access.Act;
import org.tongchou.access.Guarded;

/** Writes a done act's line inside the act's transaction, so that both stand or neither. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class AuditTrail {

    @Inject
    Trail trail;

    @AroundInvoke
    Object keep(InvocationContext call) throws Exception {
        Object result = call.proceed();
        Act act = Act.of(call);
        if (act.changes()) {
            trail.append(act.officer(), act.name(), act.subject(result), "DONE");
        }
        return result;
    }
}
