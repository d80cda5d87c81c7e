package org.demarche.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.Table;
import org.demarche.record.Report;

/**
 * Reads from a report's sentence how many were killed, taken or sent: numbers that stand beside a word for what is counted, by
 * {@code disagreement/counts.tsv} and {@code disagreement/numbers.tsv}.
 */
final class Counts {
    /** "three Iranian naval vessels", "39 are confirmed dead". */
    private static final Pattern BEFORE = Pattern.compile("\\s+(?:(?!and )[a-z][\\w'.-]*\\s+){0,3}");
    /** "killed 30", "killing of 30". */
    private static final Pattern AFTER = Pattern.compile("\\s+(?:(?!and )[a-z][\\w'.-]*\\s+)?");

    private final List<Kind> kinds;
    private final Numerals numerals;

    private record Kind(String name, Turns words, String about) {}

    private record Word(String kind, int begin, int end) {
        boolean isWithin(Word other) {
            return other.begin <= begin && end <= other.end && other.end - other.begin > end - begin;
        }
    }

    private Counts(List<Kind> kinds, Numerals numerals) {
        this.kinds = List.copyOf(kinds);
        this.numerals = numerals;
    }

    static Counts read() {
        Table table = Table.read("disagreement/counts.tsv", "kind", "words", "about");
        List<Kind> kinds = table.rows().stream()
                .map(row -> new Kind(row.required("kind"), new Turns(row.list("words")), row.required("about")))
                .toList();
        return new Counts(kinds, Numerals.read());
    }

    /** What a disagreement over counts of {@code kind} is about. */
    String about(String kind) {
        return kinds.stream()
                .filter(one -> one.name().equals(kind))
                .map(Kind::about)
                .findFirst()
                .orElse(kind);
    }

    /** What {@code report} counts in its own words or next to them, one count of each kind; a kind that it counts twice is left out. */
    List<Count> of(Report report) {
        String passage = Turns.plain(report.passage().text());
        int begin = report.words().begin() - report.passage().begin();
        int end = begin + report.words().text().length();
        List<Numeral> numbers = numerals.in(passage);
        Map<String, List<Count>> found = new TreeMap<>();
        for (Word word : words(passage)) {
            numberOf(word, numbers, passage)
                    .filter(number ->
                            Math.min(word.begin(), number.begin()) < end && Math.max(word.end(), number.end()) > begin)
                    .ifPresent(number -> found.computeIfAbsent(word.kind(), any -> new ArrayList<>())
                            .add(new Count(
                                    word.kind(),
                                    number.low(),
                                    number.high(),
                                    passage.substring(number.begin(), number.end()))));
        }
        return found.values().stream()
                .filter(counts -> counts.size() == 1)
                .map(counts -> counts.get(0))
                .toList();
    }

    private List<Word> words(String passage) {
        List<Word> all = new ArrayList<>();
        for (Kind kind : kinds) {
            Matcher matcher = kind.words().in(passage);
            while (matcher.find()) {
                all.add(new Word(kind.name(), matcher.start(), matcher.end()));
            }
        }
        return all.stream()
                .filter(word -> all.stream().noneMatch(word::isWithin))
                .toList();
    }

    /** The number that belongs to {@code word}: the one right behind it, else the one before. */
    private static Optional<Numeral> numberOf(Word word, List<Numeral> numbers, String passage) {
        Optional<Numeral> behind = numbers.stream()
                .filter(number -> number.begin() >= word.end()
                        && AFTER.matcher(passage.substring(word.end(), number.begin()))
                                .matches())
                .findFirst();
        return behind.or(() -> numbers.stream()
                .filter(number -> number.end() <= word.begin()
                        && BEFORE.matcher(passage.substring(number.end(), word.begin()))
                                .matches())
                .reduce((one, other) -> other));
    }
}
