package org.demarche.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.lexicon.Table;
import org.demarche.lexicon.Table.Row;
import org.demarche.syntax.Parse;
import org.demarche.text.Sentence;
import org.demarche.text.Span;

/** The words of {@code time.tsv}, by what they do. */
final class TimeVocabulary {
    private static final String FILE = "time.tsv";

    private final Map<String, Map<String, List<Phrase>>> phrases;

    private TimeVocabulary(Map<String, Map<String, List<Phrase>>> phrases) {
        this.phrases = phrases;
    }

    /**
     * Words found in a sentence.
     *
     * @param end the index after the last of them
     * @param value the file's
     * @param form as the file writes them
     */
    record Match(int end, String value, String form) {}

    private record Phrase(List<String> words, String form, String value) {}

    /** Reads the file. */
    static TimeVocabulary read() {
        Map<String, Map<String, List<Phrase>>> phrases = new HashMap<>();
        for (Row row : Table.read(FILE, "kind", "words", "value").rows()) {
            Map<String, List<Phrase>> kind = phrases.computeIfAbsent(row.required("kind"), key -> new HashMap<>());
            for (String form : row.list("words")) {
                Phrase phrase = new Phrase(split(form), form, row.text("value"));
                kind.computeIfAbsent(phrase.words().get(0), key -> new ArrayList<>())
                        .add(phrase);
            }
        }
        Comparator<Phrase> longestFirst =
                Comparator.comparing(phrase -> -phrase.words().size());
        phrases.values().forEach(kind -> kind.values().forEach(list -> list.sort(longestFirst)));
        return new TimeVocabulary(phrases);
    }

    private static List<String> split(String form) {
        Parse unparsed = new Parse(new Sentence(0, new Span(0, form.length()), Sentence.Kind.BODY), List.of());
        TimeText text = TimeText.of(form, 0, unparsed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            words.add(text.lower(i));
        }
        return words;
    }

    /** The longest words of {@code kind} that begin at {@code i}. */
    Optional<Match> at(String kind, TimeText text, int i) {
        for (Phrase phrase : ofKind(kind).getOrDefault(text.lower(i), List.of())) {
            if (isAt(phrase, text, i)) {
                return Optional.of(new Match(i + phrase.words().size(), phrase.value(), phrase.form()));
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(Phrase phrase, TimeText text, int i) {
        for (int k = 1; k < phrase.words().size(); k++) {
            if (!text.is(i + k, phrase.words().get(k))) {
                return false;
            }
        }
        return true;
    }

    /** The same for names, which need their capital. */
    Optional<Match> nameAt(String kind, TimeText text, int i) {
        return text.isCapitalized(i) ? at(kind, text, i) : Optional.empty();
    }

    /** Whether words of {@code kind} begin at {@code i}. */
    boolean is(String kind, TimeText text, int i) {
        return at(kind, text, i).isPresent();
    }

    /** Whether {@code lemma} alone is of {@code kind}. */
    boolean holds(String kind, String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        return ofKind(kind).getOrDefault(lower, List.of()).stream()
                .anyMatch(phrase -> phrase.words().size() == 1);
    }

    /** The number of a match of months, weekdays or numbers; absent for vague ones. */
    static OptionalInt number(Match match) {
        boolean isNumber =
                !match.value().isEmpty() && match.value().chars().allMatch(c -> c == '-' || Character.isDigit(c));
        return isNumber ? OptionalInt.of(Integer.parseInt(match.value())) : OptionalInt.empty();
    }

    private Map<String, List<Phrase>> ofKind(String kind) {
        return phrases.getOrDefault(kind, Map.of());
    }
}
