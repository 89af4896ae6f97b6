package org.tongchou.access;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

/**
 * What the interceptors read off a call to a boundary.
 *
 * @param method the boundary's method
 * @param parameters what it is called with, the officer first
 */
public record Act(Method method, Object[] parameters) {

    /** The act of a call. */
    public static Act of(InvocationContext call) {
        return new Act(call.getMethod(), call.getParameters());
    }

    /** Who may do it; refuses if nobody said so. */
    public Allowed allowed() {
        Allowed allowed = method.getAnnotation(Allowed.class);
        if (allowed == null) {
            throw new Refused(Refused.Reason.FORBIDDEN, "access.forbidden");
        }
        return allowed;
    }

    /** Who acts; refuses if nobody does. */
    public Officer officer() {
        if (parameters.length > 0 && parameters[0] instanceof Officer officer) {
            return officer;
        }
        throw new Refused(Refused.Reason.FORBIDDEN, "access.forbidden");
    }

    /** The act's name, or the method's for a look. */
    public String name() {
        String act = allowed().act();
        return act.isEmpty() ? method.getName() : act;
    }

    /** Whether it changes something. */
    public boolean changes() {
        return !allowed().act().isEmpty();
    }

    /** The number that the act is about: what it returned, or else what it was called with. */
    public String subject(Object result) {
        if (result instanceof Subject known) {
            return known.subject();
        }
        return parameters.length > 1 && parameters[1] instanceof String number ? number : "";
    }
}
