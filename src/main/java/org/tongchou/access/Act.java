package org.tongchou.access;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The name of the act or look, or the method's for a question that the trail does not keep. */
    public String name() {
        String act = allowed().act() + allowed().look();
        return act.isEmpty() ? method.getName() : act;
    }

    /** Whether it changes something. */
    public boolean changes() {
        return !allowed().act().isEmpty();
    }

    /** Whether it shows a family to the officer. */
    public boolean looks() {
        return !allowed().look().isEmpty() && inputs(LookedFor.class).allMatch(LookedFor::aboutAPerson);
    }

    /** The role by which the officer may do it; empty if no role of his allows it. */
    public Optional<Role> role() {
        return Arrays.stream(allowed().value()).filter(officer().roles()::contains).findFirst();
    }

    /** Why the officer does it, where the input says so. */
    public Optional<String> given() {
        return inputs(GivenReason.class).map(GivenReason::reason).filter(Objects::nonNull).findFirst();
    }

    /** The number that the act is about: what it returned, or else what it was called with. */
    public String subject(Object result) {
        if (result instanceof Subject known) {
            return known.subject();
        }
        return parameters.length > 1 && (parameters[1] instanceof String || parameters[1] instanceof Long) ? parameters[1].toString() : "";
    }

    private <T> Stream<T> inputs(Class<T> kind) {
        return Arrays.stream(parameters).filter(kind::isInstance).map(kind::cast);
    }
}
