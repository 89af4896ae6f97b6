package org.tongchou.award;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;

/**
 * Something that is due on an award.
 *
 * @param key behind which a page goes on
 * @param award the award's number
 * @param office the township
 * @param holder the name of the person in whose name it runs
 * @param due what is due, and its last day
 */
public record DueRow(Key key, String award, OfficeCode office, String holder, AwardDue due) {

    /**
     * Where a row stands in the list.
     *
     * @param due its day
     * @param id the row
     */
    public record Key(LocalDate due, long id) {

        private static final Key FIRST = new Key(LocalDate.of(1, 1, 1), 0);
        private static final int DAY = 10;

        /** Reads what a page gave as its next; empty if it gave no such key. */
        static Optional<Key> parse(String text) {
            if (text == null || text.isEmpty()) {
                return Optional.of(FIRST);
            }
            try {
                return text.length() > DAY + 1 && text.charAt(DAY) == '.'
                    ? Optional.of(new Key(LocalDate.parse(text.substring(0, DAY)), Long.parseLong(text.substring(DAY + 1)))) : Optional.empty();
            } catch (DateTimeException | NumberFormatException unreadable) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return due + "." + id;
        }
    }
}
