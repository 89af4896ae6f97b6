/**
 * How a minimum living standard comes about, what is checked before one is published, and which of several holds at a place on a day. Decided: month and year are
 * compared exactly, in the year; a standard ends the day before the next one of its region begins, unless it names an earlier last day.
 */
package org.tongchou.law.standard;
