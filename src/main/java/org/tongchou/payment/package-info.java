/**
 * A county's month of payments: prepared by one person in one set-based statement, released by another, written out for the bank.
 *
 * <p>Decided: the keys of the tables say that a run that counts exists once per county and month and a line once per award, month and kind; the run's
 * row is the lock under which lines are added. Only the one who prepared a run adds to it by preparing it again, so that whoever
 * releases it has had no part in it; anybody else is answered with the run that is there. A run may be cancelled before its release: its lines stay, and leave
 * the key through their foreign key, so that nobody needs a right to change a line (docs/decisions/0018). What is doubtful is held, and paid only by an
 * officer's decision; a hold that is no longer right goes with the run, which is cancelled and prepared anew. What happens at
 * the banks and after: docs/decisions/0019.
 */
package org.tongchou.payment;
