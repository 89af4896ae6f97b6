/** The desk of the funds: what an office holds, its entries, and who bears town and country. */
package org.tongchou.web.fund;
