package org.tongchou.roll;

import java.util.List;

/**
 * A row of a sheet as text.
 *
 * @param row its number as the sheet's own program shows it, from 1
 * @param cells what stands in it, the first column first
 */
record RollLine(int row, List<String> cells) {

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
