package org.tongchou.payment;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/**
 * A payment run in a list.
 *
 * @param id its key
 * @param office the county
 * @param month the month that is paid
 * @param state where it stands
 * @param lines how many lines it has
 * @param total their sum
 * @param prepared who prepared it
 * @param released who released it, once somebody has
 * @param cancelled who cancelled it, if somebody has
 */
public record RunRow(long id, OfficeCode office, Month month, RunState state, long lines, Money total, Signature prepared, Optional<Signature> released,
    Optional<Signature> cancelled) {

    /**
     * Whose act it was.
     *
     * @param name the officer's name
     * @param at when, in business time
     */
    public record Signature(String name, LocalDateTime at) {
    }
}
