/**
 * Figures without persons: households, persons, standards and spending of a month at an office and the offices right below it, and the
 * national reference series. Knows no classes of the rooms whose tables it sums.
 *
 * <p>Decided: one set-based question per figure, grouped by the offices right below; a parent is the sum of its children, so the two
 * always agree. Not here yet: figures frozen when a month closes (an open month is marked provisional), suppression of small cells,
 * breakdowns by person, reasons and deadlines.
 */
package org.tongchou.statistics;
