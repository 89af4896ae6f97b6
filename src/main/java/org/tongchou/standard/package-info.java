/**
 * Standards and rule packs: what was published for a region from a day on, which of it is in force at an office, for a category, on a day
 * (the nearest region wins, as far as L1 art. 19-23 let it), and the means test as a desk asks for it. Decided: a document with rules is
 * read here and nowhere else, whether it is to be published or only asked about.
 *
 * <p>Standards and rule packs are drafted by one person and published by another, past their checks; what is published is only ever added to and may be withdrawn
 * until it begins. Each standard keeps how it came about: its method with the inputs, its paper, its level.
 */
package org.tongchou.standard;
