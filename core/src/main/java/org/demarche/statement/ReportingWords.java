package org.demarche.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Token;

/** Words that introduce what somebody says, asks, denies, believes, intends, judges or writes. */
final class ReportingWords {
    private static final Set<String> THOUGHTS = Set.of("believe", "intend", "judge");

    private final Map<String, ReportingWord> words = new HashMap<>();
    private final Set<String> prepositions = new HashSet<>();
    private final Set<String> documents = Set.copyOf(Resources.entries("document-nouns.txt"));
    private final Set<String> anonymous = new HashSet<>(Resources.entries("anonymous-nouns.txt"));

    /**
     * A word of {@code reporting.tsv}.
     *
     * @param kind {@code say}, {@code ask}, {@code deny}, {@code believe}, {@code intend}, {@code judge} or {@code write}
     * @param content where what is said stands: {@code clause}, {@code quote}, {@code infinitive}, {@code object},
     *     {@code predicate}, or prepositions
     */
    record ReportingWord(String kind, List<String> content) {
        ReportingWord {
            content = List.copyOf(content);
        }

        /** Whether it tells of words, not only of thoughts. */
        boolean isUttered() {
            return !THOUGHTS.contains(kind);
        }

        boolean takes(String place) {
            return content.contains(place);
        }
    }

    static ReportingWords read() {
        ReportingWords read = new ReportingWords();
        for (Table.Row row : Table.read("reporting.tsv", "lemma", "pos", "kind", "content", "note")
                .rows()) {
            String lemma = row.required("lemma");
            if (row.required("pos").equals("p")) {
                read.prepositions.add(lemma);
            } else {
                read.words.putIfAbsent(
                        row.required("pos") + " " + lemma,
                        new ReportingWord(row.required("kind"), row.list("content")));
            }
        }
        return read;
    }

    /** How {@code token} reports, if it is a verb or noun that does. */
    Optional<ReportingWord> of(Token token) {
        if (token.isVerb()) {
            return Optional.ofNullable(words.get("v " + token.lemma()));
        }
        return token.isNoun() ? Optional.ofNullable(words.get("n " + token.lemma())) : Optional.empty();
    }

    /** Whether the words before a source say that it says the rest: "according to", "per". */
    boolean isPreposition(String preposition) {
        int blank = preposition.indexOf(' ');
        return prepositions.contains(blank < 0 ? preposition : preposition.substring(0, blank));
    }

    /** Whether the noun is something written or recorded. */
    boolean isDocument(String lemma) {
        return documents.contains(lemma);
    }

    /** Whether the noun is one for people who stay without a name. */
    boolean isAnonymous(String lemma) {
        return anonymous.contains(lemma);
    }
}
