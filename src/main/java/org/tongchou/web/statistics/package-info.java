/** The pages on figures: a month of an office with all below it, its indicators, its years of town and country, and the reference series. */
package org.tongchou.web.statistics;
