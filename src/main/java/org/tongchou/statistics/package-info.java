/**
 * Figures without persons: households, persons, standards and spending of a month at an office and the offices right below it, the ministry's indicators, town
 * and country year by year, and the national reference series. Knows no classes of the rooms whose tables it sums.
 *
 * <p>Decided: one set-based question per figure, grouped by the offices right below; a parent is the sum of its children, so the two always agree. A county's
 * figures are frozen in the transaction that closes its month and are counted again to the same result; a round over counties that were left takes two at a time, each in
 * a transaction of its own, and names those that it could not freeze; figures by person come from the packed facts of the
 * families and follow what is corrected in them until the month is frozen. A desk that sees figures only is shown no cell of fewer than five families and none that would give such a one
 * away, over the whole tree of offices at once, nor of fewer than five women, men, old, grown or young, disabled or seriously ill persons; nothing is added up over town and country of which a part is hidden; kinds of payment and families by
 * reason, state and finding it sees of its whole area only, no kind that was paid to fewer than five families, and a sum over months where no month of them is hidden. While a part of its area is frozen and another is open, what
 * the frozen or the present numbers would hide is hidden. Spending is what was released; what is issued anew after it failed is not spent again. Drafts are no applications yet: they may be thrown away, and a count could not be made again. Not here: the ministry's figures for other benefits.
 */
package org.tongchou.statistics;
