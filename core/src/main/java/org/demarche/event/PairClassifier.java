package org.demarche.event;

import java.util.List;
import java.util.Optional;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.actor.Resolution;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;

/** Weighs which word of a sentence says what one given party does to another. */
final class PairClassifier {
    private PairClassifier() {}

    /**
     * A word of the lexicon and whom it links.
     *
     * @param match the word and its entry
     * @param filled whom it links
     * @param isTopic whether it only says what another act is about
     */
    record Reading(PredicateMatcher.Match match, Parties.Filled filled, boolean isTopic) {}

    /**
     * The two parties as the only actors of a sentence.
     *
     * @param source the token that heads the words for who acts
     * @param target the token that heads the words for toward whom
     */
    record Pair(Token source, Token target, Mentions mentions) {
        /** How well {@code reading} says what the source does to the target. */
        int weight(Parse parse, Reading reading) {
            Parties.Filled filled = reading.filled();
            Token word = reading.match().frame().word();
            int weight = 0;
            weight += holds(filled.source(), source) ? 12 : 0;
            weight += holds(filled.target(), target) ? 12 : 0;
            weight += holds(filled.source(), target) ? 3 : 0;
            weight += holds(filled.target(), source) ? 3 : 0;
            weight += parse.isBelow(source, word) ? 3 : 0;
            weight += parse.isBelow(target, word) ? 3 : 0;
            weight += word.number() > source.number() == word.number() < target.number() ? 2 : 0;
            weight += reading.match().predicate().part() == Predicate.Part.VERB ? 2 : 0;
            weight -= reading.isTopic() ? 8 : 0;
            weight -= Math.min(4, Math.abs(word.number() - source.number()) / 6);
            return weight;
        }

        private static boolean holds(List<Mention> mentions, Token head) {
            return mentions.stream().anyMatch(mention -> mention.head() == head.number());
        }
    }

    /** The parties at two spans; absent if a span holds no word. */
    static Optional<Pair> parties(Parse parse, Span source, Span target) {
        return head(parse, source).flatMap(acting -> head(parse, target).map(affected -> {
            Mentions mentions = new Mentions(
                    List.of(mention(parse, acting, source, "source"), mention(parse, affected, target, "target")),
                    Optional.empty());
            return new Pair(acting, affected, mentions);
        }));
    }

    private static Mention mention(Parse parse, Token head, Span span, String code) {
        return new Mention(
                parse.sentence().number(),
                head.number(),
                span,
                Mention.Form.NAME,
                new Resolution.Unresolved(code),
                code,
                List.of(code),
                "");
    }

    private static Optional<Token> head(Parse parse, Span span) {
        List<Token> inside =
                parse.tokens().stream().filter(t -> t.span().overlaps(span)).toList();
        return inside.stream()
                .filter(token -> inside.stream().noneMatch(other -> other.number() == token.head()))
                .filter(token -> !token.is("punct"))
                .findFirst();
    }
}
