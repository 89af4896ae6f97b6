/**
 * Support in force: the award that a confirmation begins, its dated amounts, the account it is paid to, and when it is looked at again.
 *
 * <p>Decided: amounts are versions from a month on, never overwritten; the first month is computed by law.award, not typed.
 * A family that moves keeps its number; each side has a copy of the certificate. A family near the line has a recognition and no award (decision 23).
 */
package org.tongchou.award;
