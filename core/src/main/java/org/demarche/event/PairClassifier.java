package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.actor.Resolution;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;

/** Weighs which word of a sentence says what one given party does to another. */
final class PairClassifier {
    private static final String SOURCE = "source";
    private static final String TARGET = "target";
    private static final int HOLDS_PARTY = 12;
    private static final int HOLDS_OTHER_PARTY = 3;
    /** What a speaker says of the other party weighs like an act between both, less what it is that speaking isn't an act. */
    private static final int IS_SAID = 18;

    /** What a word without an entry of its own must make up for by linking the parties better. */
    private static final int IS_GUESSED = 8;

    private static final int UNSURE = 8;

    private PairClassifier() {}

    /**
     * A word of the lexicon and whom it links.
     *
     * @param match the word and its entry
     * @param filled whom it links
     * @param isTopic whether it only says what another act is about
     * @param modality how real the act is
     * @param confidence how sure the type is: 1 for an entry of the lexicon, less for a word without one
     */
    record Reading(
            PredicateMatcher.Match match,
            Parties.Filled filled,
            boolean isTopic,
            Modality modality,
            double confidence) {
        Token word() {
            return match.frame().word();
        }
    }

    /**
     * The two parties as the only actors of a sentence.
     *
     * @param source the token that heads the words for who acts
     * @param target the token that heads the words for toward whom
     */
    record Pair(Token source, Token target, Mentions mentions) {
        /** The reading that says best what the source does to the target, and its type. */
        Optional<EventType> type(Parse parse, List<Reading> readings, PairTypes types) {
            return types.demanded(parse, this).or(() -> readings.stream()
                    .max(Comparator.comparingInt(reading -> weight(parse, reading, types)))
                    .map(reading -> types.of(parse, this, reading)));
        }

        private int weight(Parse parse, Reading reading, PairTypes types) {
            Parties.Filled filled = reading.filled();
            Token word = reading.word();
            boolean isWhole = holds(filled.source(), SOURCE) && holds(filled.target(), TARGET);
            int weight = 0;
            weight += holds(filled.source(), SOURCE) ? HOLDS_PARTY : 0;
            weight += holds(filled.target(), TARGET) ? HOLDS_PARTY : 0;
            weight += holds(filled.source(), TARGET) ? HOLDS_OTHER_PARTY : 0;
            weight += holds(filled.target(), SOURCE) ? HOLDS_OTHER_PARTY : 0;
            weight += !isWhole && types.isAlleged(parse, this, reading) ? IS_SAID : 0;
            weight += parse.isBelow(source, word) ? 3 : 0;
            weight += parse.isBelow(target, word) ? 3 : 0;
            weight += word.number() > source.number() == word.number() < target.number() ? 2 : 0;
            weight += reading.match().predicate().part() == Predicate.Part.VERB ? 2 : 0;
            weight -= reading.isTopic() ? 8 : 0;
            weight -= reading.confidence() < 1 ? IS_GUESSED + (int) Math.round(UNSURE * (1 - reading.confidence())) : 0;
            weight -= Math.min(4, Math.abs(word.number() - source.number()) / 6);
            weight -= Math.min(4, depth(parse, word));
            return weight;
        }

        /** How many words stand between {@code word} and the sentence's root: what the main clause tells counts most. */
        private static int depth(Parse parse, Token word) {
            int depth = 0;
            for (Token current = word; current.head() != 0; current = parse.token(current.head())) {
                depth++;
            }
            return depth;
        }

        boolean isBySource(Reading reading) {
            return holds(reading.filled().source(), SOURCE);
        }

        boolean isByTarget(Reading reading) {
            return holds(reading.filled().source(), TARGET);
        }

        private static boolean holds(List<Mention> mentions, String party) {
            return mentions.stream().anyMatch(mention -> mention.codes().contains(party));
        }
    }

    /** The parties at two spans; absent if a span holds no word. */
    static Optional<Pair> parties(Parse parse, Span source, Span target) {
        return head(parse, source).flatMap(acting -> head(parse, target).map(affected -> {
            List<Mention> mentions = new ArrayList<>();
            mentions.add(mention(parse, acting, source, SOURCE, Mention.Form.NAME));
            mentions.add(mention(parse, affected, target, TARGET, Mention.Form.NAME));
            mentions.addAll(pronouns(parse, source, target));
            return new Pair(acting, affected, new Mentions(mentions, Optional.empty()));
        }));
    }

    /** "Georgia said *it* would free the pilots": after the source, a subject pronoun outside of both names is the source. */
    private static List<Mention> pronouns(Parse parse, Span source, Span target) {
        Set<Mention> found = new HashSet<>();
        for (Token token : parse.tokens()) {
            boolean isOutside = !token.span().overlaps(source) && !token.span().overlaps(target);
            if (isOutside
                    && token.tag().equals("PRP")
                    && token.is("nsubj")
                    && token.span().start() > source.end()) {
                found.add(mention(parse, token, token.span(), SOURCE, Mention.Form.ANAPHOR));
            }
        }
        return found.stream().sorted(Comparator.comparing(Mention::head)).toList();
    }

    private static Mention mention(Parse parse, Token head, Span span, String code, Mention.Form form) {
        return new Mention(
                parse.sentence().number(),
                head.number(),
                span,
                form,
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
