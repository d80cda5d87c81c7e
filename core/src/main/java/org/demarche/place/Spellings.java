package org.demarche.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.Table;
import org.demarche.lexicon.Table.Row;

/**
 * How English texts write the names of cities and provinces ({@code places/spellings.tsv}).
 *
 * @param byName by country and listed name
 */
record Spellings(Map<String, Spelling> byName) {
    /** Copies the map. */
    Spellings {
        byName = Map.copyOf(byName);
    }

    /**
     * The names of a place.
     *
     * @param usual the usual one
     * @param others all others
     */
    record Spelling(String usual, List<String> others) {
        /** Copies the list. */
        Spelling {
            others = List.copyOf(others);
        }
    }

    /** Reads the file. */
    static Spellings read() {
        Map<String, Spelling> byName = new HashMap<>();
        for (Row row : Table.read("places/spellings.tsv", "country", "name", "usual", "aliases")
                .rows()) {
            String name = row.required("name");
            List<String> others = new ArrayList<>(row.list("aliases"));
            others.add(name);
            Spelling spelling = new Spelling(row.optional("usual").orElse(name), others);
            byName.put(row.required("country") + name, spelling);
        }
        return new Spellings(byName);
    }

    /** The spellings of a name in the lists; only that name itself if it has no others. */
    Spelling of(String country, String name) {
        Spelling spelling = byName.get(country + name);
        return spelling == null ? new Spelling(name, List.of()) : spelling;
    }
}
