package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.time.When;

/**
 * A deed told by two words of the same clause: "the attack killed ten", "the raid that destroyed a bridge", "killed ten and
 * wounded five". Both together are one mention, with the parties that either names.
 */
final class Deeds {
    /** Prepositions between an outcome and its deed. */
    private static final Set<String> OCCASIONS = Set.copyOf(Resources.entries("outcome-prepositions.txt"));

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
            Optional<Token> noun = Stream.concat(deed(parse, verb).stream(), occasions(parse, verb))
                    .filter(word -> kept.containsKey(word.number()))
                    .findFirst();
            if (verb.isVerb() && noun.isPresent()) {
                EventMention named = kept.get(noun.get().number());
                EventMention told = kept.get(verb.number());
                if (named != null && told != null && mayBeOne(named, told)) {
                    kept.remove(verb.number());
                    kept.put(noun.get().number(), together(named, told));
                }
            }
        }
        acts.keySet().forEach(number -> sumUp(parse, parse.token(number), kept));
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

    /** "A bombing killed five, another attack blamed on rebels": the words behind the comma tell the clause's deed again. */
    private static void sumUp(Parse parse, Token noun, Map<Integer, EventMention> kept) {
        EventMention summary = kept.get(noun.number());
        if (summary == null || !noun.isNoun() || !new Clauses(parse).isAfterthought(noun)) {
            return;
        }
        Token verb = parse.token(noun.head());
        while (verb.head() != 0 && (verb.is("conj") || verb.is("obj"))) {
            verb = parse.token(verb.head());
        }
        int told =
                deed(parse, verb).map(Token::number).filter(kept::containsKey).orElse(verb.number());
        EventMention deed = kept.get(told);
        if (deed != null && mayBeOne(deed, summary)) {
            kept.remove(noun.number());
            kept.put(
                    told,
                    deed.between(
                            deed.source().isEmpty() ? summary.source() : deed.source(),
                            deed.target().isEmpty() ? summary.target() : deed.target()));
        }
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
        List<Token> subjects = parse.children(verb, "nsubj");
        if (subjects.stream().anyMatch(Token::isNoun)) {
            return subjects.stream().filter(Token::isNoun).findFirst();
        }
        if (verb.is("xcomp") && subjects.isEmpty()) {
            // "which continues to kill"
            return parse.head(verb)
                    .filter(above ->
                            above.isVerb() && parse.children(above, "obj").isEmpty())
                    .flatMap(above -> deed(parse, above));
        }
        return parse.head(verb).filter(noun -> noun.isNoun() && verb.relation().equals("acl:relcl"));
    }

    /** "died in the attack", "was killed in a raid": the deed that {@code verb} says the outcome of as a circumstance. */
    private static Stream<Token> occasions(Parse parse, Token verb) {
        return Outcomes.isOutcome(verb)
                ? parse.children(verb, "obl").stream().filter(noun -> isOccasion(parse, noun))
                : Stream.of();
    }

    /** Whether {@code noun} stands where an outcome's deed would: "in the attack". */
    static boolean isOccasion(Parse parse, Token noun) {
        return noun.isNoun() && noun.is("obl") && OCCASIONS.contains(parse.preposition(noun));
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

    /** The noun says best what kind of deed it is, unless it names nobody; the clause, whom it hit. */
    private static EventMention together(EventMention named, EventMention told) {
        boolean isBare = named.source().isEmpty()
                && named.target().isEmpty()
                && !told.target().isEmpty();
        EventMention deed = isBare ? told : named;
        EventMention other = isBare ? named : told;
        EventMention dated = deed.when() instanceof When.Unknown ? deed.dated(other.when()) : deed;
        Evidence words = deed.evidence();
        return dated.between(
                        named.source().isEmpty() ? told.source() : named.source(),
                        told.target().isEmpty() ? named.target() : told.target())
                .citing(new Evidence(
                        words.sentence(), words.span().cover(other.evidence().span()), words.trigger(), words.rule()));
    }
}
