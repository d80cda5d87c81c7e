package org.demarche.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an archive is.
 *
 * @param schema the version of its tables
 * @param counts how many rows tables of interest have
 * @param readers how many documents each version has read
 * @param problems what is wrong, a line each
 */
public record Checkup(int schema, Map<String, Long> counts, Map<String, Long> readers, List<String> problems) {
    private static final List<String> COUNTED = List.of(
            "documents",
            "copies",
            "articles",
            "mentions",
            "statements",
            "actors",
            "reviews",
            "rejected",
            "files",
            "feeds");

    /** Copies maps and lists. */
    public Checkup {
        counts = new TreeMap<>(counts);
        readers = new TreeMap<>(readers);
        problems = List.copyOf(problems);
    }

    static Checkup of(Database database) {
        Map<String, Long> counts = new TreeMap<>();
        COUNTED.forEach(table -> counts.put(table, database.number("SELECT count(*) FROM " + table)));
        Map<String, Long> readers = new TreeMap<>();
        database.each(
                "SELECT reader, count(*) FROM documents GROUP BY reader",
                row -> readers.put(row.getString(1), row.getLong(2)));
        List<String> problems = new ArrayList<>();
        database.rows("PRAGMA integrity_check", row -> row.getString(1)).stream()
                .filter(line -> !line.equals("ok"))
                .forEach(problems::add);
        database.rows("PRAGMA foreign_key_check", row -> row.getString(1))
                .forEach(table -> problems.add("a row of " + table + " points to a row that is not there"));
        long unsearchable =
                database.number("SELECT count(*) FROM articles WHERE number NOT IN (SELECT id FROM search_docsize)");
        if (unsearchable > 0) {
            problems.add(unsearchable + " articles can't be found by search");
        }
        return new Checkup(Schema.version(database), counts, readers, problems);
    }
}
