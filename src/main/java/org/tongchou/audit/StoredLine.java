package org.tongchou.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.tongchou.persistence.RowText;

/**
 * A line as it stands in the database, for its hash.
 *
 * @param id its key
 * @param values its columns, in the order of {@link Signet#COLUMNS}
 * @param signature under which it was written; null if nobody signed it
 */
record StoredLine(long id, List<String> values, String signature) {

    /** The columns to select for {@link #of}, of a table called l. */
    static final String SELECTED = "l.id, date_format(l.at, '%Y-%m-%d %H:%i:%s.%f'), l."
        + String.join(", l.", Signet.COLUMNS.subList(1, Signet.COLUMNS.size())) + ", l.signature";

    private static final int OFFICE = Signet.COLUMNS.indexOf("office_code");

    /** Reads the selected columns from a position of a row on. */
    static StoredLine of(Object[] row, int from) {
        List<String> texts = Arrays.asList(Arrays.stream(row, from + 1, from + Signet.COLUMNS.size() + 2).map(value -> Objects.toString(value, null)).toArray(String[]::new));
        return new StoredLine(((Number) row[from]).longValue(), texts.subList(0, Signet.COLUMNS.size()), texts.get(Signet.COLUMNS.size()));
    }

    /** The chain that the line belongs to. */
    String chain() {
        return Link.chainOf(values.get(OFFICE));
    }

    /** SHA-256 over the key, every value and the signature. */
    String digest() {
        List<String> all = new ArrayList<>();
        all.add(Long.toString(id));
        all.addAll(values);
        all.add(signature);
        return RowText.sha256(RowText.of(all));
    }
}
