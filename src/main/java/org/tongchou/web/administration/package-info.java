/** The administrator's pages; none of them shows a household. */
package org.tongchou.web.administration;
