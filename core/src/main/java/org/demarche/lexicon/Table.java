package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A tab-separated data file: a header line that names the columns, then one entry a line. Lines that begin with
 * {@code #} and empty lines are left out. Lists inside a field are separated by semicolons.
 *
 * @param file the resource's name
 * @param columns the header's names
 * @param rows in the file's order
 */
public record Table(String file, List<String> columns, List<Row> rows) {
    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads the resource {@code file}, whose header must name {@code columns} in this order.
     *
     * @throws LexiconException if the header or a line's number of fields is another
     */
    public static Table read(String file, String... columns) {
        List<String> names = List.of(columns);
        List<Row> rows = new ArrayList<>();
        boolean headerSeen = false;
        List<String> lines = Resources.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = Arrays.asList(line.split("\t", -1));
            if (!headerSeen) {
                requireHeader(file, i + 1, names, fields);
                headerSeen = true;
            } else {
                rows.add(row(file, i + 1, names, fields));
            }
        }
        return new Table(file, names, rows);
    }

    private static void requireHeader(String file, int line, List<String> names, List<String> fields) {
        if (!fields.equals(names)) {
            throw new LexiconException(file, line, "expected the header " + String.join(" <tab> ", names));
        }
    }

    private static Row row(String file, int line, List<String> names, List<String> fields) {
        if (fields.size() != names.size()) {
            throw new LexiconException(
                    file, line, "expected " + names.size() + " tab-separated fields, found " + fields.size());
        }
        return new Row(file, line, names, fields.stream().map(String::strip).toList());
    }

    /**
     * One entry.
     *
     * @param file the resource's name
     * @param line counted from 1
     * @param columns the header's names
     * @param fields as many as columns, stripped
     */
    public record Row(String file, int line, List<String> columns, List<String> fields) {
        /** Copies the lists. */
        public Row {
            columns = List.copyOf(columns);
            fields = List.copyOf(fields);
        }

        /** The field of {@code column}, which may be empty. */
        public String text(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("no column " + column + " in " + file);
            }
            return fields.get(index);
        }

        /** The field of {@code column}, absent if it is empty. */
        public Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(field -> !field.isEmpty());
        }

        /**
         * The field of {@code column}.
         *
         * @throws LexiconException if it is empty
         */
        public String required(String column) {
            return optional(column).orElseThrow(() -> error("expected something in the column " + column));
        }

        /** The parts of the field of {@code column}, separated by semicolons; empty parts are left out. */
        public List<String> list(String column) {
            return Arrays.stream(text(column).split(";"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** An exception that points to this line. */
        public LexiconException error(String problem) {
            return new LexiconException(file, line, problem);
        }
    }
}
