package org.demarche.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.actor.Mention;
import org.demarche.event.Clauses;
import org.demarche.pipeline.Analysis;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * How many sentences that may tell an act yield an event: those with two actors known by a code and a verb between them. Of
 * the others, the verbs that link two actors, the most frequent ones first: where the lexicon may lack entries.
 *
 * @param sentences all sentences read
 * @param linking those with two actors of different codes and a verb between them
 * @param yielding those of them that yield an event
 * @param verbs verbs of the others that have one actor as subject and another behind them, the most frequent first
 */
public record Coverage(int sentences, int linking, int yielding, List<Missed> verbs) {
    /** Copies the list. */
    public Coverage {
        verbs = List.copyOf(verbs);
    }

    /** Nothing was read. */
    public static Coverage none() {
        return new Coverage(0, 0, 0, List.of());
    }

    /**
     * A verb in sentences without an event.
     *
     * @param count how many sentences
     * @param document the first text with one of them
     * @param sentence the words of that sentence
     */
    public record Missed(String verb, int count, String document, String sentence) {}

    /** The share of linking sentences that yield an event; 0 if there are none. */
    public double share() {
        return linking == 0 ? 0 : (double) yielding / linking;
    }

    /** What {@code analyses} cover, one article each. */
    public static Coverage of(List<Analysis> analyses) {
        return analyses.stream().map(Coverage::of).reduce(none(), Coverage::and);
    }

    private static Coverage of(Analysis analysis) {
        Set<Integer> told = analysis.events().stream()
                .map(event -> event.evidence().sentence())
                .collect(Collectors.toSet());
        Map<Integer, List<Mention>> actors = analysis.mentions().all().stream()
                .filter(Mention::isCoded)
                .collect(Collectors.groupingBy(Mention::sentence));
        int linking = 0;
        int yielding = 0;
        List<Missed> missed = new ArrayList<>();
        for (Parse parse : analysis.parses()) {
            int number = parse.sentence().number();
            List<Mention> present = actors.getOrDefault(number, List.of());
            if (links(parse, present)) {
                linking++;
                if (told.contains(number)) {
                    yielding++;
                } else {
                    missed.addAll(missed(analysis, parse, present));
                }
            }
        }
        return new Coverage(analysis.parses().size(), linking, yielding, counted(missed));
    }

    private static boolean links(Parse parse, List<Mention> actors) {
        return parse.tokens().stream().filter(Coverage::isFullVerb).anyMatch(verb -> actors.stream()
                .filter(first -> first.head() < verb.number())
                .anyMatch(first ->
                        actors.stream().anyMatch(second -> second.head() > verb.number() && areTwo(first, second))));
    }

    private static boolean isFullVerb(Token token) {
        return token.isVerb() && !token.is("aux") && !token.is("cop");
    }

    private static boolean areTwo(Mention first, Mention second) {
        return first.codes().stream().noneMatch(second.codes()::contains);
    }

    private static List<Missed> missed(Analysis analysis, Parse parse, List<Mention> actors) {
        Clauses clauses = new Clauses(parse);
        String words = analysis.document().words(parse.sentence().span());
        return parse.tokens().stream()
                .filter(Coverage::isFullVerb)
                .filter(verb -> subject(clauses, verb, actors)
                        .filter(first -> actors.stream()
                                .anyMatch(second -> second.head() > verb.number()
                                        && areTwo(first, second)
                                        && parse.isBelow(parse.token(second.head()), verb)))
                        .isPresent())
                .map(Token::lemma)
                .distinct()
                .map(verb -> new Missed(verb, 1, analysis.document().article().document(), words))
                .toList();
    }

    private static Optional<Mention> subject(Clauses clauses, Token verb, List<Mention> actors) {
        return clauses.subjects(verb).stream()
                .flatMap(subject -> actors.stream().filter(actor -> actor.head() == subject.number()))
                .findFirst();
    }

    /** This and {@code other}, whose texts come after. */
    public Coverage and(Coverage other) {
        List<Missed> both = new ArrayList<>(verbs);
        both.addAll(other.verbs);
        return new Coverage(
                sentences + other.sentences, linking + other.linking, yielding + other.yielding, counted(both));
    }

    private static List<Missed> counted(List<Missed> missed) {
        Map<String, Missed> byVerb = new HashMap<>();
        for (Missed one : missed) {
            byVerb.merge(
                    one.verb,
                    one,
                    (first, more) -> new Missed(first.verb, first.count + more.count, first.document, first.sentence));
        }
        return byVerb.values().stream()
                .sorted(Comparator.comparingInt(Missed::count).reversed().thenComparing(Missed::verb))
                .toList();
    }
}
