/**
 * The append-only trail: who did or was refused what, when (real clock), on which number. A done act's line is written in the act's own
 * transaction; a refusal's in one of its own, because the act's was rolled back. Chaining and sealing of the trail are not here yet.
 */
package org.tongchou.audit;
