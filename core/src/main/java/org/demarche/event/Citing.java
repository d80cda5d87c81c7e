package org.demarche.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.actor.Mention;
import org.demarche.event.PredicateMatcher.Match;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;

/** The words of a sentence that tell an act: its own word and its parties'. */
final class Citing {
    /** What stands before the noun that it belongs to. */
    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod:poss", "flat");

    private final Parse parse;
    private final Map<Integer, Match> matches;

    /**
     * Cites the sentence of {@code parse}.
     *
     * @param matches the words of the lexicon in it, by number; may grow until the first question
     */
    Citing(Parse parse, Map<Integer, Match> matches) {
        this.parse = parse;
        this.matches = matches;
    }

    /** The evidence for the act of {@code match} between {@code source} and {@code target}. */
    Evidence evidence(Match match, List<Mention> source, List<Mention> target) {
        Token word = match.frame().word();
        Span span = word.span();
        for (List<Mention> party : List.of(source, target)) {
            for (Mention mention : party) {
                span = isCited(mention, word) ? span.cover(quoted(mention)) : span;
            }
        }
        return new Evidence(
                parse.sentence().number(), span, word.span(), match.predicate().id());
    }

    /** "The rebels seized a crossing and overran a city": to cite their name the second act would cite the first too. */
    private boolean isCited(Mention mention, Token word) {
        boolean isShared =
                word.is("conj") && isSecond(word, mention.head()) && !parse.isBelow(parse.token(mention.head()), word);
        return mention.sentence() == parse.sentence().number() && !isShared;
    }

    /** Whether another act that {@code word} is coordinated with stands between it and the word with the number {@code party}. */
    private boolean isSecond(Token word, int party) {
        return party < word.number()
                && (matches.containsKey(word.head())
                        || parse.children(parse.token(word.head()), "conj").stream()
                                .anyMatch(other -> other.number() > party
                                        && other.number() < word.number()
                                        && matches.containsKey(other.number())));
    }

    /** The words of {@code mention} to the end of the noun that they stand before: "the Russian decision". */
    private Span quoted(Mention mention) {
        Token word = parse.token(mention.head());
        while (MODIFIERS.contains(word.relation())
                && parse.head(word).map(Token::number).orElse(0) > word.number()) {
            word = parse.head(word).orElseThrow();
        }
        return mention.span().cover(word.span());
    }
}
