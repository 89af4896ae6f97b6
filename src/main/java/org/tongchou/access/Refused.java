package org.tongchou.access;

/**
 * An act that was not carried out, with the reason as a key into the bundles. Rolls the transaction back; one translator per door
 * makes it a message or a problem document. Its arguments never hold personal data of a household.
 */
public class Refused extends RuntimeException {

    /** Why, as a door has to answer it. */
    public enum Reason { INVALID, FORBIDDEN, NOT_FOUND, CONFLICT, STALE, UNAVAILABLE }

    private final Reason reason;
    private final String key;
    private final transient Object[] arguments;

    /** Refuses for a reason. */
    public Refused(Reason reason, String key, Object... arguments) {
        super(key);
        this.reason = reason;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The thing is not there, or not for this officer: both read the same. */
    public static Refused notFound() {
        return new Refused(Reason.NOT_FOUND, "access.notFound");
    }

    /** The state of the thing, or a person's part in it, does not allow the act. */
    public static Refused conflict(String key, Object... arguments) {
        return new Refused(Reason.CONFLICT, key, arguments);
    }

    /** What was sent cannot be used. */
    public static Refused invalid(String key, Object... arguments) {
        return new Refused(Reason.INVALID, key, arguments);
    }

    /** Somebody changed the thing since it was read. */
    public static Refused stale() {
        return new Refused(Reason.STALE, "access.stale");
    }

    /** Something that the act needs does not answer now; later it may. */
    public static Refused unavailable(String key) {
        return new Refused(Reason.UNAVAILABLE, key);
    }

    public Reason reason() {
        return reason;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
