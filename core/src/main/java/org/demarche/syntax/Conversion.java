package org.demarche.syntax;

import java.util.Set;

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
    private final VerbRepairs verbRepairs;
    private final PhraseRepairs phraseRepairs;

    private Conversion(
            Prepositions prepositions,
            Clauses clauses,
            Labels labels,
            NounRepairs nounRepairs,
            ChargeRepairs chargeRepairs,
            VerbRepairs verbRepairs,
            PhraseRepairs phraseRepairs) {
        this.prepositions = prepositions;
        this.clauses = clauses;
        this.labels = labels;
        this.nounRepairs = nounRepairs;
        this.chargeRepairs = chargeRepairs;
        this.verbRepairs = verbRepairs;
        this.phraseRepairs = phraseRepairs;
    }

    /** The conversion with the word lists of the class path. */
    static Conversion read() {
        Set<String> timeNouns = WordList.read("syntax/time-nouns.tsv");
        return new Conversion(
                Prepositions.read(),
                new Clauses(WordList.read("syntax/bare-infinitive-verbs.tsv")),
                new Labels(timeNouns),
                new NounRepairs(WordList.read("syntax/directions.tsv")),
                new ChargeRepairs(WordList.read("syntax/charging-verbs.tsv")),
                new VerbRepairs(WordList.read("syntax/gerund-verbs.tsv"), WordList.read("syntax/telling-verbs.tsv")),
                new PhraseRepairs(
                        WordList.read("syntax/personal-titles.tsv"),
                        timeNouns,
                        WordList.read("syntax/effect-nouns.tsv")));
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
        verbRepairs.apply(tree);
        phraseRepairs.apply(tree);
    }
}
