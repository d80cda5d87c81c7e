package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.event.Predicate.Part;

/** The predicates by their words. Immutable once read. */
public final class PredicateLexicon {
    private final List<Predicate> predicates;
    private final List<Example> examples;
    private final Map<Part, Map<String, List<Predicate>>> byLemma = new HashMap<>();

    PredicateLexicon(List<Predicate> predicates, List<Example> examples) {
        this.predicates = List.copyOf(predicates);
        this.examples = List.copyOf(examples);
        for (Predicate predicate : predicates) {
            for (String lemma : predicate.lemmas()) {
                byLemma.computeIfAbsent(predicate.part(), part -> new HashMap<>())
                        .computeIfAbsent(lemma, key -> new ArrayList<>())
                        .add(predicate);
            }
        }
    }

    /**
     * Reads the lexicon of the class path.
     *
     * @throws org.demarche.lexicon.LexiconException if a file is wrong
     */
    public static PredicateLexicon read() {
        return new PredicateReader().read();
    }

    /** All entries in the files' order. */
    public List<Predicate> predicates() {
        return predicates;
    }

    /** The sentences that show what each entry does and doesn't do. */
    public List<Example> examples() {
        return examples;
    }

    /** The entries for {@code lemma} as {@code part}. */
    List<Predicate> of(Part part, String lemma) {
        return byLemma.getOrDefault(part, Map.of()).getOrDefault(lemma, List.of());
    }
}
