package org.tongchou.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table to take along: what the page shows, once more as a sheet.
 *
 * @param name of the file, without its kind
 * @param head the names of the columns
 * @param rows texts, and numbers as {@link Number}; null for what is hidden or does not exist
 */
record Table(String name, List<String> head, List<List<Object>> rows) {

    static Table of(String name, List<String> head) {
        return new Table(name, head, new ArrayList<>());
    }

    Table row(Object... cells) {
        rows.add(Arrays.asList(cells));
        return this;
    }
}
