package org.tongchou.audit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.tongchou.access.Act;
import org.tongchou.access.Guarded;
import org.tongchou.access.RequestKey;

/** Notes a request's key inside the transaction of its first act, so that the act and its key stand or fall together. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250)
public class OnlyOnce {

    @Inject
    RequestKey key;

    @Inject
    Requests requests;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Act act = Act.of(call);
        if (act.changes()) {
            asked().ifPresent(asked -> requests.begin(act.officer(), asked));
        }
        return call.proceed();
    }

    /** A timer or a batch has no request, hence no key. */
    private Optional<RequestKey.Asked> asked() {
        try {
            return key.take();
        } catch (ContextNotActiveException noRequest) {
            return Optional.empty();
        }
    }
}
