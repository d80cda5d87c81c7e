package org.demarche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/** PLOVER's contexts, by the words of a sentence. */
final class Contexts {
    private final Map<String, Set<String>> byLemma = new HashMap<>();

    static Contexts read() {
        Contexts contexts = new Contexts();
        for (Table.Row row : Table.read("contexts.tsv", "context", "lemmas").rows()) {
            for (String lemma : row.list("lemmas")) {
                contexts.byLemma.computeIfAbsent(lemma, key -> new TreeSet<>()).add(row.required("context"));
            }
        }
        return contexts;
    }

    /** The contexts that the clause around {@code word} signals, in alphabetical order. */
    List<String> of(Parse parse, Token word) {
        Set<String> found = new TreeSet<>();
        for (Token token : parse.subtree(word)) {
            found.addAll(byLemma.getOrDefault(token.lemma(), Set.of()));
        }
        return List.copyOf(found);
    }
}
