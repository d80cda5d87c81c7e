package org.demarche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Predicate.ArgumentRole;
import org.demarche.event.Predicate.Part;
import org.demarche.syntax.Token;

/** Reads words that no entry of the lexicon fits as acts of the type that their meaning suggests. */
final class UnknownPredicates {
    /** What the rules of such acts begin with; the word's part and lemma follow. */
    static final String RULE_PREFIX = "kin.";

    private final TypeGuesser guesser;
    private final Frames frames;
    private final SupportVerbs supportVerbs;

    UnknownPredicates(TypeGuesser guesser, Frames frames, SupportVerbs supportVerbs) {
        this.guesser = guesser;
        this.frames = frames;
        this.supportVerbs = supportVerbs;
    }

    /**
     * A word read as an act.
     *
     * @param match as if the lexicon had an entry for the word with nothing but defaults
     * @param confidence how likely the type is right, from 0 to 1
     */
    record Guessed(PredicateMatcher.Match match, double confidence) {}

    /** The frame of {@code word}; absent if it only helps or carries another word. */
    Optional<Frame> frame(Token word) {
        boolean isHelper = word.is("aux")
                || word.is("cop")
                || word.isName()
                || (word.isVerb() && supportVerbs.carries(word.lemma()))
                || !(word.isVerb() || word.isNoun());
        return isHelper ? Optional.empty() : frames.of(word, part(word));
    }

    private static Part part(Token word) {
        return word.isNoun() ? Part.NOUN : Part.VERB;
    }

    /** The act that {@code frame}'s word tells; absent if nothing is known of it. */
    Optional<Guessed> read(Frame frame) {
        Part part = part(frame.word());
        return guesser.guess(frame, part, true)
                .map(guess -> new Guessed(
                        new PredicateMatcher.Match(predicate(frame.word(), part, guess.type()), frame),
                        guess.confidence()));
    }

    private static Predicate predicate(Token word, Part part, EventType type) {
        Map<String, Set<ArgumentRole>> roles = new HashMap<>();
        RoleDefaults.of(part).forEach((function, role) -> roles.put(function, Set.of(role)));
        String letter = part == Part.NOUN ? "n." : "v.";
        return new Predicate(
                RULE_PREFIX + letter + word.lemma(),
                Set.of(word.lemma()),
                part,
                List.of(),
                type,
                Optional.empty(),
                Optional.empty(),
                roles);
    }
}
