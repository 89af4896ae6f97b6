package org.tongchou.persistence;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that are added many at a time, where a row for each statement would take minutes.
 *
 * @param rows the values of each, all of the same number
 */
public record ManyRows(List<Object[]> rows) {

    private static final int AT_ONCE = 200;

    /** As many as one statement takes, one after another. */
    public static List<ManyRows> blocks(List<Object[]> all) {
        List<ManyRows> blocks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            blocks.add(new ManyRows(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return blocks;
    }

    /** What stands behind {@code values} in the statement: a place for each value. */
    public String places() {
        StringBuilder places = new StringBuilder();
        int place = 1;
        for (Object[] row : rows) {
            places.append(places.isEmpty() ? "(" : ", (");
            for (int column = 0; column < row.length; column++) {
                places.append(column == 0 ? "?" : ", ?").append(place++);
            }
            places.append(')');
        }
        return places.toString();
    }

    /** Fills them in and sends the statement. */
    public void send(Query insert) {
        int place = 1;
        for (Object[] row : rows) {
            for (Object value : row) {
                insert.setParameter(place++, value);
            }
        }
        insert.executeUpdate();
    }
}
