/**
 * Households and what is known about them. Here the facts of a family are read from JSON and written back in the same shape for freezing, and an assessment becomes
 * the answer that pages, letters and the REST door show. Decided: one reader for the means test and for applications, so that both refuse the same faults.
 */
package org.tongchou.household;
