/**
 * The append-only trail: who did, was refused or looked at what, when (real clock), by which role, on which number, why, and from which state
 * to which. A done act's line is written in the act's own transaction, a look's in the one that read; a refusal's in one of its own, because
 * the act's was rolled back.
 *
 * <p>Decided (docs/decisions/0010): a line is signed when it is written, with a key outside the database; a few seconds later the chaining
 * gives each signed line of an ended transaction its place and hash in the chain of the officer's county; the ends of the chains are laid
 * down in files outside the database. deploy/verify-audit reckons all of it anew from a dump and these files.
 *
 * <p>Beside it, requests that a caller marked with a key: the key is noted in the transaction of the act, so that a repetition, also one
 * at the same moment, finds the act done and gets the first answer. Answers are sealed, and thrown away after two days by batch.
 */
package org.tongchou.audit;
