package org.demarche.syntax;

/**
 * Turns ClearNLP's dependencies into Universal Dependencies (version 2, English): content words govern function words.
 *
 * <p>The order matters. Prepositions go first, since the noun of a predicate ("in Damascus") must be found before the
 * copula; the copula goes before coordination, since the conjuncts move with their head.
 */
final class Conversion {
    private final Prepositions prepositions;
    private final Clauses clauses;
    private final Labels labels;
    private final NounRepairs nounRepairs;
    private final ChargeRepairs chargeRepairs;

    private Conversion(
            Prepositions prepositions,
            Clauses clauses,
            Labels labels,
            NounRepairs nounRepairs,
            ChargeRepairs chargeRepairs) {
        this.prepositions = prepositions;
        this.clauses = clauses;
        this.labels = labels;
        this.nounRepairs = nounRepairs;
        this.chargeRepairs = chargeRepairs;
    }

    /** The conversion with the word lists of the class path. */
    static Conversion read() {
        return new Conversion(
                Prepositions.read(),
                new Clauses(WordList.read("syntax/bare-infinitive-verbs.tsv")),
                new Labels(WordList.read("syntax/time-nouns.tsv")),
                new NounRepairs(WordList.read("syntax/directions.tsv")),
                new ChargeRepairs(WordList.read("syntax/charging-verbs.tsv")));
    }

    /** Converts {@code tree} in place. */
    void convert(Tree tree, boolean isHeadline) {
        Coordination.moveConjunctions(tree);
        prepositions.convert(tree);
        Copulas.convert(tree);
        clauses.convert(tree);
        Coordination.flatten(tree);
        labels.convert(tree);
        Repairs.apply(tree, isHeadline);
        nounRepairs.apply(tree);
        chargeRepairs.apply(tree);
    }
}
