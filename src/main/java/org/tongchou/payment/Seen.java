package org.tongchou.payment;

/**
 * How far the amounts of awards and their corrections go at a moment: what has a higher key came later, whatever the business clock says.
 *
 * @param versions the highest key of an amount
 * @param differences the highest key of a correction's month
 */
record Seen(long versions, long differences) {
}
