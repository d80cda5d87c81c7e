package org.demarche.disagreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.lexicon.Table;
import org.demarche.record.Report;

/** Tells by words at and before those that carry a report whether it denies, alleges or only supposes, by {@code disagreement/cues.tsv}. */
final class Cues {
    /** A denial stands before what is denied: "never", "no talks", "denied reports that …". */
    private static final int BEFORE = 70;

    private static final int JUST_BEFORE = 35;
    /** A noun is denied by what stands right before it: "no talks". */
    private static final int NEXT = 18;

    private static final String NOUN_MARK = ".n.";
    private static final String QUESTION = "?";

    private final Map<Kind, Turns> turns = new EnumMap<>(Kind.class);

    private enum Kind {
        DENIAL,
        OUTRIGHT,
        UNREAL,
        ACCUSATION,
        BLAME
    }

    private Cues() {}

    static Cues read() {
        Cues cues = new Cues();
        for (Table.Row row :
                Table.read("disagreement/cues.tsv", "kind", "words").rows()) {
            try {
                Kind kind = Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT));
                cues.turns.put(kind, new Turns(row.list("words")));
            } catch (IllegalArgumentException e) {
                throw row.error("expected denial, outright, unreal, accusation or blame");
            }
        }
        return cues;
    }

    private boolean has(Kind kind, String text) {
        return turns.getOrDefault(kind, new Turns(List.of())).areIn(text);
    }

    /** Whether {@code report} says outright that something isn't so: "denied", "untrue". */
    boolean isOutright(Report report) {
        return has(Kind.OUTRIGHT, around(report, BEFORE));
    }

    /** Whether {@code report} says of something done that it wasn't. */
    boolean isDenial(Report report) {
        boolean isNoun = report.rule().contains(NOUN_MARK);
        return (isOutright(report) || has(Kind.DENIAL, around(report, isNoun ? NEXT : BEFORE))) && isReal(report);
    }

    /** Whether {@code report} speaks of what is done, and neither of what may be nor in a question. */
    boolean isReal(Report report) {
        return !has(Kind.UNREAL, around(report, JUST_BEFORE))
                && !report.passage().text().strip().endsWith(QUESTION);
    }

    /** Whether {@code report} speaks of an accusation or claim, as a rejection must to be a denial. */
    boolean isOfAccusation(Report report) {
        return has(Kind.ACCUSATION, Turns.plain(report.passage().text())) && isReal(report);
    }

    /** Whether {@code report} says who did something. */
    boolean isBlame(Report report) {
        return has(Kind.BLAME, around(report, JUST_BEFORE)) && isReal(report);
    }

    /** The words that carry {@code report}, with {@code before} characters before them, to the beginning of a word. */
    private static String around(Report report, int before) {
        String passage = Turns.plain(report.passage().text());
        int begin = Math.min(
                passage.length(),
                Math.max(0, report.words().begin() - report.passage().begin()));
        int end = Math.min(passage.length(), begin + report.words().text().length());
        int first = Math.max(0, begin - before);
        int word = first == 0 ? 0 : passage.indexOf(' ', first);
        return passage.substring(word < 0 || word > begin ? begin : word, end);
    }
}
