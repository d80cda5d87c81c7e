package org.demarche.event;

import java.util.HashSet;
import java.util.Set;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/** Words that only carry others: verbs of event nouns ("hold talks"), nouns of amount ("a series of attacks"). */
final class SupportVerbs {
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> phrases = Set.copyOf(Resources.entries("support-phrases.txt"));
    private final Set<String> series = Set.copyOf(Resources.entries("series-nouns.txt"));
    private final Set<String> negations = Set.copyOf(Resources.entries("negations.txt"));
    private final Set<String> focusWords = Set.copyOf(Resources.entries("focus-words.txt"));

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

    /** Whether a noun after {@code preposition} is what the verb tells: "engage in talks", "go ahead with a visit". */
    boolean carriesBy(String lemma, String preposition) {
        return phrases.contains(lemma + " " + preposition);
    }

    boolean isSeries(String lemma) {
        return series.contains(lemma);
    }

    /** Whether {@code token} negates what it hangs on: not the "not" of "not only". */
    boolean isNegation(Parse parse, Token token) {
        boolean isNegative =
                (token.is("advmod") || token.is("det") || token.is("cc")) && negations.contains(token.lemma());
        boolean isFocus = token.number() < parse.tokens().size()
                && focusWords.contains(parse.token(token.number() + 1).lemma());
        return isNegative && !isFocus;
    }

    /** Whether a word that hangs on {@code token} negates it. */
    boolean isNegated(Parse parse, Token token) {
        return parse.children(token).stream().anyMatch(child -> isNegation(parse, child));
    }
}
