package org.demarche.export;

import java.util.List;

/**
 * A table.
 *
 * @param name in small letters
 * @param meaning what a row is, for the codebook
 * @param columns from left to right
 * @param rows from top to bottom
 */
record Table<T>(String name, String meaning, List<Column<T>> columns, List<T> rows) {
    /** Copies the lists. */
    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
