package org.tongchou.payment;

import java.io.Serializable;

/**
 * What does not hold in the books.
 *
 * @param invariant its number in payments.md
 * @param what is wrong, a code
 * @param row the keys and figures that name the row, as {@code name=value}; no person
 */
public record BookFinding(int invariant, String what, String row) implements Serializable {
}
