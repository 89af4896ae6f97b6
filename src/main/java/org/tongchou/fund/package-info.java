/**
 * Whose money pays the support: what each office holds of each source in a year, the books of how it came and went, and the dated shares by which a line is
 * borne (L1 art. 6; P24; payments.md "Funds").
 *
 * <p>Decided (docs/decisions/0018): every entry is posted on two sides in one transaction and never changed; the row of a balance is the lock under which
 * money moves, and its constraints say that no source falls below zero. Shares come with the configuration. What an entry says and who gave is sealed.
 *
 * <p>What is left of a year goes into the next once for each source, as two entries, one in each year. Not here: interest.
 */
package org.tongchou.fund;
