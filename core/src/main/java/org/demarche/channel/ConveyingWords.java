package org.demarche.channel;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.Resources;
import org.demarche.record.Report;

/** Tells by its words whether an act hands something on for somebody else. */
final class ConveyingWords {
    private static final Pattern SPACE = Pattern.compile("[^\\p{L}]+");

    private final Set<String> words;

    private ConveyingWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    static ConveyingWords read() {
        return new ConveyingWords(Set.copyOf(Resources.entries("channel/conveying-words.txt")));
    }

    /** Whether {@code report} says that something is handed on. */
    boolean isIn(Report report) {
        return SPACE.splitAsStream(report.words().text().toLowerCase(Locale.ROOT))
                .anyMatch(words::contains);
    }
}
