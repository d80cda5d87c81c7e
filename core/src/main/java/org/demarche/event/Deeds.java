package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.Mention;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.time.When;

/**
 * A deed told by two words of the same clause: "the attack killed ten", "the raid that destroyed a bridge", "killed ten and
 * wounded five". Both together are one mention, with the parties that either names.
 */
final class Deeds {
    private Deeds() {}

    /**
     * The acts of one sentence, those that are the same deed joined.
     *
     * @param acts by the number of their word, in text order
     */
    static List<EventMention> joined(Parse parse, Map<Integer, EventMention> acts) {
        Map<Integer, EventMention> kept = new LinkedHashMap<>(acts);
        for (Map.Entry<Integer, EventMention> entry : acts.entrySet()) {
            Token verb = parse.token(entry.getKey());
            Optional<Token> noun = deed(parse, verb).filter(word -> kept.containsKey(word.number()));
            if (verb.isVerb() && noun.isPresent()) {
                EventMention named = kept.get(noun.get().number());
                EventMention told = kept.get(verb.number());
                if (named != null && told != null && mayBeOne(named, told)) {
                    kept.remove(verb.number());
                    kept.put(noun.get().number(), together(named, told));
                }
            }
        }
        for (int number : acts.keySet()) {
            Token verb = parse.token(number);
            if (verb.number() == verb.head() + 2 && isSecond(verb, acts)) {
                // "train and advise soldiers"
                kept.remove(number);
            }
            boolean hasDeed = parse.head(verb)
                    .flatMap(first -> deed(parse, first))
                    .filter(noun -> acts.containsKey(noun.number()))
                    .isPresent();
            if (hasDeed && isSecond(verb, acts)) {
                kept.remove(number);
            }
        }
        return new ArrayList<>(kept.values());
    }

    /** Whether {@code verb} only goes on with what the verb before it tells, and names nobody whom that doesn't name. */
    private static boolean isSecond(Token verb, Map<Integer, EventMention> acts) {
        EventMention first = acts.get(verb.head());
        EventMention second = acts.get(verb.number());
        return verb.isVerb()
                && verb.is("conj")
                && first != null
                && second != null
                && first.type() == second.type()
                && (first.type() == EventType.ASSAULT || verb.number() == verb.head() + 2)
                && first.source().equals(second.source())
                && (second.target().isEmpty() || second.target().equals(first.target()));
    }

    /** The noun that {@code verb} tells the outcome of: its subject, or what its relative clause belongs to. */
    private static Optional<Token> deed(Parse parse, Token verb) {
        Optional<Token> subject =
                parse.children(verb, "nsubj").stream().filter(Token::isNoun).findFirst();
        return subject.isPresent()
                ? subject
                : parse.head(verb)
                        .filter(noun -> noun.isNoun() && verb.relation().equals("acl:relcl"));
    }

    private static boolean mayBeOne(EventMention named, EventMention told) {
        return named.type() == EventType.ASSAULT
                && told.type() == EventType.ASSAULT
                && agree(named.source(), told.source())
                && agree(named.target(), told.target());
    }

    private static boolean agree(List<Mention> side, List<Mention> other) {
        return side.isEmpty()
                || other.isEmpty()
                || side.stream().anyMatch(one -> other.stream()
                        .anyMatch(two -> one.codes().equals(two.codes())));
    }

    /** The noun says best what kind of deed it is; the clause, whom it hit. */
    private static EventMention together(EventMention named, EventMention told) {
        Evidence words = named.evidence();
        EventMention dated = named.when() instanceof When.Unknown ? named.dated(told.when()) : named;
        return dated.between(
                        named.source().isEmpty() ? told.source() : named.source(),
                        told.target().isEmpty() ? named.target() : told.target())
                .citing(new Evidence(
                        words.sentence(), words.span().cover(told.evidence().span()), words.trigger(), words.rule()));
    }
}
