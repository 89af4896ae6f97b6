/**
 * The append-only trail: who did or was refused what, when (real clock), on which number. A done act's line is written in the act's own
 * transaction; a refusal's in one of its own, because the act's was rolled back. Chaining and sealing of the trail are not here yet.
 *
 * <p>Beside it, requests that a caller marked with a key: the key is noted in the transaction of the act, so that a repetition, also one
 * at the same moment, finds the act done and gets the first answer. Answers are sealed, and thrown away after two days by batch.
 */
package org.tongchou.audit;
