package org.demarche.record;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;

/**
 * What passages are about: their content words, cut to a common length so that "mediate", "mediator" and "mediation" are one.
 * Names of states and of the parties themselves are left out: who takes part is compared by itself, and two neighbours share
 * their names in all that passes between them.
 */
public final class Topics {
    /** Long enough to tell "contact" from "contract", short enough that English endings fall away. */
    private static final int STEM = 6;
    /** Shorter words are rarely what a text is about. */
    private static final int SHORTEST = 4;
    /** What an act is about stands behind the words that carry it more often than before them. */
    private static final int BEFORE = 60;

    private static final int BEHIND = 160;
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}]+");

    private final Set<String> leftOut;

    private Topics(Set<String> leftOut) {
        this.leftOut = Set.copyOf(leftOut);
    }

    /**
     * Reads the words that say nothing of a topic.
     *
     * @throws org.demarche.lexicon.LexiconException if a data file is wrong
     */
    public static Topics read() {
        Set<String> leftOut = new HashSet<>();
        for (String word : Resources.entries("topics/common-words.txt")) {
            leftOut.add(stem(word));
        }
        Table states = Table.read(
                "actors/states.tsv", "code", "id", "name", "aliases", "demonyms", "capital", "seats", "status");
        for (Table.Row row : states.rows()) {
            for (String column : List.of("name", "aliases", "demonyms", "capital")) {
                words(row.text(column)).forEach(leftOut::add);
            }
        }
        return new Topics(leftOut);
    }

    /** The stems of content words at and around the words that carry {@code report}. */
    public Set<String> of(Report report) {
        String passage = report.passage().text();
        int begin = Math.min(
                passage.length(),
                Math.max(0, report.words().begin() - report.passage().begin()));
        int end = Math.min(passage.length(), begin + report.words().text().length());
        int first = wordStart(passage, Math.max(0, begin - BEFORE));
        int last = wordStart(passage, Math.min(passage.length(), end + BEHIND));
        return of(report, passage.substring(first, Math.max(first, last)));
    }

    /** The stems of content words of {@code report}'s own words alone. */
    public Set<String> ofWords(Report report) {
        return of(report, report.words().text());
    }

    private Set<String> of(Report report, String text) {
        Set<String> words = new TreeSet<>(words(text));
        words.removeAll(leftOut);
        for (List<Party> parties : List.of(
                report.parties().source(),
                report.parties().target(),
                report.parties().intermediary(),
                report.parties().regarding())) {
            parties.forEach(party -> words.removeAll(words(party.name())));
        }
        return words;
    }

    private static int wordStart(String text, int position) {
        int at = position;
        while (at > 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (matcher.end() - matcher.start() >= SHORTEST) {
                words.add(stem(matcher.group()));
            }
        }
        return words;
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(STEM, lower.length()));
    }
}
