/** What a confirmed award amounts to and from when: the first month, the recheck dates. Source: L3 art. 21, 31; payments.md. */
package org.tongchou.law.award;
