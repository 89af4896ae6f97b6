package org.tongchou.casework;

/**
 * How pressing a desk's work is.
 *
 * @param today files due today
 * @param overdue files past their day
 */
public record Urgency(long today, long overdue) {
}
