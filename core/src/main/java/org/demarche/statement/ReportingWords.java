package org.demarche.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;

/** Words that introduce what somebody says, asks, denies, believes or writes. */
final class ReportingWords {
    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> documents = Set.copyOf(Resources.entries("document-nouns.txt"));
    private final Set<String> anonymous = new HashSet<>(Resources.entries("anonymous-nouns.txt"));

    static ReportingWords read() {
        ReportingWords words = new ReportingWords();
        for (Table.Row row :
                Table.read("reporting.tsv", "lemma", "pos", "kind", "note").rows()) {
            words.kinds.putIfAbsent(row.required("pos") + " " + row.required("lemma"), row.required("kind"));
        }
        return words;
    }

    /** How the verb {@code lemma} reports: {@code say}, {@code ask}, {@code deny}, {@code believe}, {@code write}. */
    Optional<String> verb(String lemma) {
        return Optional.ofNullable(kinds.get("v " + lemma));
    }

    boolean isPreposition(String preposition) {
        return preposition.startsWith("accord") || preposition.equals("per");
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
