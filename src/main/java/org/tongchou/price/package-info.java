/**
 * What prices bring: the rises of a month's price indices in a province or municipality, recorded with their corrections, and for each the log of what the price
 * linkage in force makes of them per person and category (L1 art. 32). Decided: both are only ever added to; a correction is a new revision, looked at anew under
 * what is in force; the log keeps the linkage, the standard and the rule pack that it rests on. It is no income (L3 art. 13).
 *
 * <p>Not here: paying it, which belongs to the payment room.
 */
package org.tongchou.price;
