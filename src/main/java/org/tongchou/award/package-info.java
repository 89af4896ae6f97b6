/**
 * Support in force: the award that a confirmation begins, its dated amounts, the account it is paid to, and when it is looked at again.
 *
 * <p>Decided: amounts are versions from a month on, never overwritten; the first month is computed by law.award, not typed.
 * Not here yet: changes, recheck, grace, stop, transfer.
 */
package org.tongchou.award;
