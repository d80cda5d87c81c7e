package org.demarche.syntax;

import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.lexicon.Table;

/** Word lists of one column. */
final class WordList {
    private WordList() {}

    /** The entries of {@code file}, whose only column is {@code lemma}. */
    static Set<String> read(String file) {
        return Table.read(file, "lemma").rows().stream()
                .map(row -> row.required("lemma"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
