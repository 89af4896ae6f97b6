/**
 * The board in the village or community: a township's proposal hangs there for seven days, open to everybody (L3 art. 19).
 *
 * <p>Decided: a notice shows the applicant's name, how many count in the family, the proposed amount and the place, and nothing else;
 * whatever else people write into name or place is refused by a linter before it is posted. Not here yet: objections.
 */
package org.tongchou.publicnotice;
