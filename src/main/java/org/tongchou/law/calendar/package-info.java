/**
 * Working days: which days are worked in China, and when a period counted in them ends. The days themselves come in as data, a year at a time.
 */
package org.tongchou.law.calendar;
