package org.demarche.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.Table;
import org.demarche.lexicon.Table.Row;

/**
 * The words of {@code places/words.tsv}, in lower case.
 *
 * @param kinds the words of each kind
 */
record PlaceWords(Map<String, Set<String>> kinds) {
    /** Copies the map. */
    PlaceWords {
        kinds = Map.copyOf(kinds);
    }

    /** Reads the file. */
    static PlaceWords read() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (Row row : Table.read("places/words.tsv", "kind", "words").rows()) {
            Set<String> words = kinds.computeIfAbsent(row.required("kind"), kind -> new HashSet<>());
            row.list("words").forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        }
        return new PlaceWords(kinds);
    }

    /** The words of {@code kind}. */
    Set<String> of(String kind) {
        return kinds.getOrDefault(kind, Set.of());
    }

    /** Whether {@code word}, in any case, is of {@code kind}. */
    boolean is(String kind, String word) {
        return of(kind).contains(word.toLowerCase(Locale.ROOT));
    }
}
