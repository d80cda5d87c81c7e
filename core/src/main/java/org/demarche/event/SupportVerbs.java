package org.demarche.event;

import java.util.HashSet;
import java.util.Set;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Token;

/** Words that only carry others: verbs of event nouns ("hold talks"), nouns of amount ("a series of attacks"). */
final class SupportVerbs {
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> series = Set.copyOf(Resources.entries("series-nouns.txt"));
    private final Set<String> negations = Set.copyOf(Resources.entries("negations.txt"));

    static SupportVerbs read() {
        SupportVerbs read = new SupportVerbs();
        for (Table.Row row :
                Table.read("support-verbs.tsv", "verb", "particle", "note").rows()) {
            read.verbs.add(row.required("verb"));
        }
        return read;
    }

    boolean carries(String lemma) {
        return verbs.contains(lemma);
    }

    boolean isSeries(String lemma) {
        return series.contains(lemma);
    }

    boolean isNegation(Token token) {
        return (token.is("advmod") || token.is("det") || token.is("cc")) && negations.contains(token.lemma());
    }
}
