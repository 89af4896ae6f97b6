/**
 * Standards and rule packs: what was published for a region from a day on, which of it is in force at an office, for a category, on a day
 * (the nearest region wins, as far as L1 art. 19-23 let it), and the means test as a desk asks for it. Decided: a document with rules is
 * read here and nowhere else, whether it is to be published or only asked about.
 *
 * <p>Not here yet: drafting, publication by a second person, the register of how a standard came about.
 */
package org.tongchou.standard;
