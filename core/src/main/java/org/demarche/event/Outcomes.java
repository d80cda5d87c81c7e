package org.demarche.event;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Mention;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * What came of a deed told just before, in words that name neither side: "Dozens died.", "The forty people on it were all
 * killed." Its parties are the deed's.
 */
final class Outcomes {
    private static final Set<String> WORDS = Set.copyOf(Resources.entries("outcome-words.txt"));
    private static final Set<String> OTHER = Set.copyOf(Resources.entries("record/other-happening.txt"));
    private static final Set<String> CAUSES = Set.copyOf(Resources.entries("outcome-prepositions.txt"));
    private static final int NEAR_SENTENCES = 2;

    private final List<Parse> parses;

    /** Reads the document whose sentences are {@code parses}. */
    Outcomes(List<Parse> parses) {
        this.parses = parses;
    }

    /**
     * {@code event} with the parties of the deed that it came of; absent where it names a cause or a party of its own.
     *
     * @param told what was told before, in order
     */
    Optional<EventMention> of(EventMention event, List<EventMention> told) {
        if (event.type() != EventType.ASSAULT
                || event.modality() != Modality.ASSERTED
                || isCoded(event.source())
                || isCoded(event.target())) {
            return Optional.empty();
        }
        Parse parse = parses.get(event.evidence().sentence());
        boolean isOutcome = parse.within(event.evidence().trigger()).stream()
                .anyMatch(word -> isOutcome(word) && !word.is("acl") && !namesCause(parse, word));
        return isOutcome
                ? deed(event, told).map(deed -> event.between(deed.source(), deed.target()))
                : Optional.empty();
    }

    /** Whether {@code word} tells what comes of force: "killed", "dead". */
    static boolean isOutcome(Token word) {
        return WORDS.contains(word.lemma());
    }

    /** The last deed with both parties; absent where another in between has others. */
    private static Optional<EventMention> deed(EventMention event, List<EventMention> told) {
        int sentence = event.evidence().sentence();
        List<EventMention> near = told.stream()
                .filter(deed -> deed.type() == EventType.ASSAULT && deed.modality() == Modality.ASSERTED)
                .filter(deed -> isCoded(deed.source()) && isCoded(deed.target()))
                .filter(deed -> sentence - deed.evidence().sentence() <= NEAR_SENTENCES)
                .toList();
        return near.stream().reduce((first, second) -> second).filter(last -> near.stream()
                .allMatch(deed -> isSame(deed.source(), last.source())));
    }

    /** "killed by a landslide", "a fire killed ten", "died when a bus overturned", "ten more died in another raid". */
    private static boolean namesCause(Parse parse, Token word) {
        return parse.children(word).stream()
                        .anyMatch(child -> child.is("obj") || child.is("advcl") || isCause(parse, child))
                || parse.subtree(word).stream().anyMatch(token -> OTHER.contains(token.lemma()));
    }

    private static boolean isCause(Parse parse, Token child) {
        return child.is("obl") && CAUSES.contains(parse.preposition(child)) && !isNamed(child);
    }

    /** A place or a date says where or when. */
    private static boolean isNamed(Token phrase) {
        return phrase.isName() || phrase.tag().equals("CD");
    }

    private static boolean isSame(List<Mention> one, List<Mention> other) {
        return one.stream().anyMatch(party -> other.stream()
                .anyMatch(second -> !Collections.disjoint(party.codes(), second.codes())));
    }

    private static boolean isCoded(List<Mention> mentions) {
        return mentions.stream().anyMatch(Mention::isCoded);
    }
}
