/**
 * Standards and rule packs: what was published for a region from a day on, and which of it is in force at an office, for a category, on a
 * day. The nearest region wins, as far as the law lets it (L1 art. 19-23).
 *
 * <p>Not here yet: drafting, publication by a second person, the register of how a standard came about.
 */
package org.tongchou.standard;
