package org.tongchou.fund;

import java.util.List;
import org.tongchou.access.Subject;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;

/**
 * How a pool is divided.
 *
 * @param id its number; 0 while it is only looked at
 * @param pool fen
 * @param parts what each office gets, together the pool
 */
public record Allocated(long id, Money pool, List<Part> parts) implements Subject {

    /**
     * A part.
     *
     * @param office to which it goes
     * @param amount fen
     * @param entry the number of its entry in the books; 0 while it is only looked at, or where it gets nothing
     */
    public record Part(OfficeCode office, Money amount, long entry) {
    }

    @Override
    public String subject() {
        return Long.toString(id);
    }
}
