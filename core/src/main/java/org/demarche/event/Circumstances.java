package org.demarche.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.lexicon.Resources;
import org.demarche.place.PlaceMention;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;
import org.demarche.time.TimeExpression;

/** The date and the place that a sentence gives for an act: what hangs on its word, else on the clauses around it. */
final class Circumstances {
    private static final int CLAUSE_COST = 10;
    private static final int FAR = 1000;
    private static final String VISIT = "visit";
    private static final Set<String> PREPOSITIONS = Set.copyOf(Resources.entries("place-prepositions.txt"));

    private final Parse parse;
    private final List<TimeExpression> times;
    private final List<PlaceMention> places;

    Circumstances(Parse parse, List<TimeExpression> times, List<PlaceMention> places) {
        int sentence = parse.sentence().number();
        this.parse = parse;
        this.times = times.stream().filter(time -> time.sentence() == sentence).toList();
        this.places =
                places.stream().filter(place -> place.sentence() == sentence).toList();
    }

    /** The time expression that dates the act of {@code word}. */
    Optional<TimeExpression> time(Token word) {
        return nearest(word, times, TimeExpression::span);
    }

    /** The place where the act of {@code word} happens: words must be said there, deeds may be done near by. */
    Optional<PlaceMention> place(Token word, Predicate predicate) {
        List<PlaceMention> locative =
                places.stream().filter(place -> isWhere(place, word, predicate)).toList();
        return nearest(word, locative, PlaceMention::span);
    }

    /** The nearest place with any preposition: where force is used, the state on whose soil it is. */
    Optional<PlaceMention> anyPlace(Token word) {
        List<PlaceMention> placed = places.stream()
                .filter(place -> head(place.span())
                        .map(head -> !head.is("nmod:poss")
                                && !parse.preposition(outermost(head)).isEmpty())
                        .orElse(false))
                .toList();
        return nearest(word, placed, PlaceMention::span);
    }

    private boolean isWhere(PlaceMention place, Token word, Predicate predicate) {
        Optional<Token> found = head(place.span());
        if (found.isEmpty() || found.get().is("nmod:poss")) {
            return false;
        }
        Token head = outermost(found.get());
        String preposition = parse.preposition(head);
        boolean isVisit = predicate.mode().filter(VISIT::equals).isPresent();
        if (isVisit && (preposition.equals("to") || head.is("obj"))) {
            return true;
        }
        boolean isPhysical = Soil.matters(predicate.type()) || predicate.type() == EventType.CONSULT;
        boolean isOwn = head.head() == word.number() || head.head() == word.head();
        return PREPOSITIONS.contains(preposition) && (isPhysical || isOwn);
    }

    /** "in the city of Aleppo": the preposition stands before the city. */
    private Token outermost(Token head) {
        boolean isNamed = head.is("nmod") && parse.preposition(head).equals("of");
        return isNamed || head.is("compound") || head.is("appos")
                ? parse.head(head).orElse(head)
                : head;
    }

    private <T> Optional<T> nearest(Token word, List<T> candidates, Function<T, Span> span) {
        return candidates.stream()
                .filter(candidate -> distance(word, span.apply(candidate)) < FAR)
                .min(Comparator.comparingInt(candidate -> distance(word, span.apply(candidate))));
    }

    private Optional<Token> head(Span span) {
        List<Token> inside =
                parse.tokens().stream().filter(t -> t.span().overlaps(span)).toList();
        return inside.stream()
                .filter(token -> inside.stream().noneMatch(other -> other.number() == token.head()))
                .findFirst();
    }

    /**
     * Steps in the tree: below the act's word each step costs one; each clause that must be left costs more. Words that
     * hang on the verb of saying around the act belong to the saying.
     */
    private int distance(Token word, Span span) {
        Optional<Token> head = head(span);
        if (head.isEmpty()) {
            return FAR;
        }
        int climbed = 0;
        Token ancestor = word;
        while (!parse.isBelow(head.get(), ancestor)) {
            if (ancestor.head() == 0 || ancestor.is("ccomp") || ancestor.is("parataxis")) {
                return FAR;
            }
            climbed++;
            ancestor = parse.token(ancestor.head());
        }
        int below = 0;
        Token current = head.get();
        while (current.number() != ancestor.number()) {
            if (current.is("ccomp") || current.is("parataxis") || current.is("acl") || current.is("advcl")) {
                below += CLAUSE_COST;
            }
            below++;
            current = parse.token(current.head());
        }
        int linear = Math.abs(head.get().number() - word.number());
        return Math.min(FAR - 1, climbed * CLAUSE_COST + below * 3 + linear / 4);
    }
}
