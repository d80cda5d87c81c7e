package org.demarche.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Predicate.Condition;
import org.demarche.event.Predicate.Part;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/** Finds the lexicon's entry that fits a word in its surrounding. */
final class PredicateMatcher {
    private static final Set<String> PARTITIVES = Set.copyOf(Resources.entries("partitives.txt"));
    private static final String NUMBER_TAG = "CD";
    /** Stands for any number in the conditions of an entry: "forty were dead". */
    private static final String ANY_NUMBER = "#";

    /** Numbers, determiners and adjectives: "11 of", "some of", "most of". */
    private static final Set<String> AMOUNT_TAGS = Set.of("CD", "DT", "JJ");

    private final PredicateLexicon lexicon;
    private final Parse parse;
    private final Frames frames;
    private final ArgumentActors actors;

    PredicateMatcher(PredicateLexicon lexicon, Parse parse, Frames frames, ArgumentActors actors) {
        this.lexicon = lexicon;
        this.parse = parse;
        this.frames = frames;
        this.actors = actors;
    }

    /**
     * An entry that fits.
     *
     * @param predicate the entry
     * @param frame the word and its arguments
     */
    record Match(Predicate predicate, Frame frame) {}

    /** The most specific entry that fits {@code token}; of equally specific ones the first by id. */
    Optional<Match> match(Token token) {
        List<Match> fitting = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Predicate> candidates = lexicon.of(part, lemma(token));
            if (!candidates.isEmpty()) {
                frames.of(token, part).ifPresent(frame -> candidates.stream()
                        .filter(predicate -> predicate.conditions().stream().allMatch(c -> holds(c, frame)))
                        .forEach(predicate -> fitting.add(new Match(predicate, frame))));
            }
        }
        return fitting.stream()
                .max(Comparator.comparingInt((Match match) -> specificity(match.predicate()))
                        .thenComparing(match -> match.predicate().id(), Comparator.reverseOrder()));
    }

    /** Parsers split "cease-fire": the lexicon has it whole, and it wins over its last part. */
    private String lemma(Token token) {
        if (token.number() < 3 || !parse.token(token.number() - 1).form().equals("-")) {
            return token.lemma();
        }
        Token first = parse.token(token.number() - 2);
        String whole = first.lemma() + "-" + token.lemma();
        boolean isKnown = Arrays.stream(Part.values())
                .anyMatch(part -> !lexicon.of(part, whole).isEmpty());
        return isKnown ? whole : token.lemma();
    }

    /** A condition on words says more than one on actors, and that more than one that anything be there. */
    private static int specificity(Predicate predicate) {
        int weight = 0;
        for (Condition condition : predicate.conditions()) {
            weight += switch (condition.test()) {
                case LEMMA -> 12;
                case ACTOR, NAMED -> 11;
                case PRESENT, ABSENT -> 10;
            };
        }
        return weight;
    }

    private boolean holds(Condition condition, Frame frame) {
        return switch (condition.test()) {
            case PRESENT -> condition.functions().stream().anyMatch(frame::has);
            case ABSENT -> condition.functions().stream().noneMatch(frame::has);
            case ACTOR ->
                arguments(condition, frame).stream()
                        .anyMatch(argument -> !actors.of(argument).isEmpty());
            case NAMED -> arguments(condition, frame).stream().anyMatch(actors::isActor);
            case LEMMA ->
                arguments(condition, frame).stream().anyMatch(argument -> hasLemma(condition, argument))
                        || isMarked(condition, frame);
        };
    }

    private static List<Token> arguments(Condition condition, Frame frame) {
        return condition.functions().stream()
                .flatMap(function -> frame.arguments(function).stream())
                .toList();
    }

    private boolean hasLemma(Condition condition, Token argument) {
        return condition.lemmas().contains(argument.lemma())
                || isNamedWithModifier(condition, argument)
                || (argument.tag().equals(NUMBER_TAG) && condition.lemmas().contains(ANY_NUMBER))
                || parse.children(argument, "conj").stream()
                        .anyMatch(conjunct -> condition.lemmas().contains(conjunct.lemma()))
                || counted(argument).stream().anyMatch(part -> hasLemma(condition, part));
    }

    /** "launching sites": a condition may ask for a noun with the word before it. */
    private boolean isNamedWithModifier(Condition condition, Token argument) {
        return parse.children(argument).stream()
                .filter(child -> child.is("compound") || child.is("amod"))
                .anyMatch(child -> condition.lemmas().contains(child.lemma() + " " + argument.lemma()));
    }

    /** "some of its troops", "a team of doctors", "40 percent of their arms": what is counted, rather than how much of it. */
    private List<Token> counted(Token argument) {
        boolean isAmount =
                AMOUNT_TAGS.stream().anyMatch(argument.tag()::startsWith) || PARTITIVES.contains(argument.lemma());
        return isAmount
                ? parse.children(argument, "nmod").stream()
                        .filter(part -> parse.preposition(part).equals("of"))
                        .toList()
                : List.of();
    }

    private static boolean isMarked(Condition condition, Frame frame) {
        return condition.functions().stream()
                .anyMatch(function -> condition.lemmas().stream().anyMatch(value -> frame.isMarked(function, value)));
    }
}
