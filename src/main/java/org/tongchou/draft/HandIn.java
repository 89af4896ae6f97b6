package org.tongchou.draft;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.tongchou.access.Act;
import org.tongchou.access.Guarded;
import org.tongchou.access.Officer;

/** Throws a draft away inside the transaction of the act that hands it in, so that either the draft is there or the act is done. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 260)
public class HandIn {

    @Inject
    HandedIn handedIn;

    @Inject
    Drafts drafts;

    @AroundInvoke
    Object handIn(InvocationContext call) throws Exception {
        Act act = Act.of(call);
        Optional<String> form = act.changes() ? named() : Optional.empty();
        Object result = call.proceed();
        Officer officer = act.officer();
        form.flatMap(name -> drafts.lock(officer.scope(), officer, name)).ifPresent(drafts::remove);
        return result;
    }

    /** A timer or a batch has no request, hence no draft. */
    private Optional<String> named() {
        try {
            return handedIn.take();
        } catch (ContextNotActiveException noRequest) {
            return Optional.empty();
        }
    }
}
