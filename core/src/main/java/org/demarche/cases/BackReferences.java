package org.demarche.cases;

import java.util.List;
import java.util.Locale;
import org.demarche.lexicon.Resources;
import org.demarche.record.Report;

/** Finds words that point back to what was asked, offered or said before: "the request", "in response". */
final class BackReferences {
    private final List<String> phrases;

    private BackReferences(List<String> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    static BackReferences read() {
        return new BackReferences(Resources.entries("cases/back-references.txt"));
    }

    /** Whether {@code report}'s sentence points back. */
    boolean pointsBack(Report report) {
        String passage = report.passage().text().toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(passage::contains);
    }
}
