/**
 * The one guarded way in: who acts (officer, role), what an act asks for (boundary, allowed, guard), how it is refused,
 * and the business clock that every deadline, age, month and rule date reads.
 *
 * <p>Decided: a boundary fails closed. A method without {@link org.tongchou.access.Allowed} or without an officer is refused.
 */
package org.tongchou.access;
