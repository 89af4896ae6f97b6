/** What a confirmed award amounts to and from when: the first month, changes of it month by month, grace, work refused, a death, the recheck dates,
 * the remedies. Source: L3 art. 21, 31-34; L1 art. 46, 48; payments.md. */
package org.tongchou.law.award;
