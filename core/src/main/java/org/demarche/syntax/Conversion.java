package org.demarche.syntax;

import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.lexicon.Table;

/**
 * Turns ClearNLP's dependencies into Universal Dependencies (version 2, English): content words govern function words.
 *
 * <p>The order matters. Prepositions go first, since the noun of a predicate ("in Damascus") must be found before the
 * copula; the copula goes before coordination, since the conjuncts move with their head.
 */
final class Conversion {
    private final Prepositions prepositions;
    private final Labels labels;

    private Conversion(Prepositions prepositions, Labels labels) {
        this.prepositions = prepositions;
        this.labels = labels;
    }

    /** The conversion with the word lists of the class path. */
    static Conversion read() {
        return new Conversion(
                new Prepositions(lines("syntax/prepositions.tsv", "words")),
                new Labels(lines("syntax/time-nouns.tsv", "lemma")));
    }

    private static Set<String> lines(String file, String column) {
        return Table.read(file, column).rows().stream()
                .map(row -> row.required(column))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Converts {@code tree} in place. */
    void convert(Tree tree) {
        Coordination.moveConjunctions(tree);
        prepositions.convert(tree);
        Copulas.convert(tree);
        Quotations.convert(tree);
        Coordination.flatten(tree);
        labels.convert(tree);
    }
}
