package org.tongchou.roll;

import java.util.List;
import org.tongchou.json.Fault;

/**
 * One thing that is wrong in a roll.
 *
 * @param row the row, from 1; 0 for the whole file
 * @param column the column; null for the whole row
 * @param value what stands there, covered
 * @param key of the words that say what is wrong and how to repair it
 * @param arguments what the words name
 */
public record RollFault(int row, RollColumn column, String value, String key, List<Object> arguments) {

    private static final int SHOWN = 3;

    static RollFault of(int row, RollColumn column, String value, String kind, Object... arguments) {
        return new RollFault(row, column, covered(value), "roll.fault." + kind, List.of(arguments));
    }

    /** The same as a fault of a document, by its place. */
    Fault fault() {
        return new Fault("/rows/" + row + (column == null ? "" : "/" + column.english()), key, arguments);
    }

    /** Enough to find the cell again, too little to know a person by. */
    private static String covered(String value) {
        int signs = value.codePointCount(0, value.length());
        return signs <= SHOWN ? value : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "****";
    }
}
