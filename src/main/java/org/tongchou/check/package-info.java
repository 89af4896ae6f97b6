/**
 * The information check 信息核对: asks the registries of banks, vehicles, housing and others what they know of a family, as far as its members allowed, and
 * keeps what came back for the verifier to confirm.
 *
 * <p>Decided: one adapter, {@link org.tongchou.check.Registry}, and one real implementation in the message shape of the Digital Convergence Initiative's
 * registry search; nothing is asked inside a transaction; an answer that is late, missing or unreadable leaves the order open and shows, and is never taken
 * for "agrees". Nothing becomes a result of the check before a verifier reports it.
 */
package org.tongchou.check;
