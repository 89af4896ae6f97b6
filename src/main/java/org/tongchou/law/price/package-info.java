/**
 * Price linkage 物价联动: from which rise of a price index on a month brings a subsidy, and how much per person. Decided: a linkage is data of a rule pack; the
 * subsidy is never income (L3 art. 13) and is paid for the very month in which an index triggers it, else not at all.
 */
package org.tongchou.law.price;
