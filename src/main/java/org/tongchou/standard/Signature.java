package org.tongchou.standard;

import java.time.LocalDateTime;

/**
 * Who did something to a rule pack or a standard, and when.
 *
 * @param name as people read it
 * @param at business time
 */
public record Signature(String name, LocalDateTime at) {
}
