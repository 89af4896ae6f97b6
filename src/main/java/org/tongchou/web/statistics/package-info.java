/** The pages on figures: a month of an office with all below it, and the reference series of town and country. */
package org.tongchou.web.statistics;
