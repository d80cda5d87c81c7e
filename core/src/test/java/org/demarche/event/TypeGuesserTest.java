package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Pipelines;
import org.demarche.event.Predicate.Part;
import org.demarche.syntax.Token;
import org.demarche.text.Input;
import org.demarche.text.Metadata;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

class TypeGuesserTest {
    private static final double LEAST_SHARE_RIGHT = 0.6;

    private final TypeGuesser guesser = new TypeGuesser(Pipelines.lexicon());

    private Optional<TypeGuesser.Guess> guess(String verb) {
        Token token = new Token(1, new Span(0, verb.length()), verb, verb, "VBD", "", 0, "root");
        return guesser.guess(new Frame(token), Part.VERB, false);
    }

    @Test
    void synonymsAreNearerThanSisters() {
        Map<String, Double> kin = VerbKin.shared().ofVerb("rebuke");
        assertTrue(kin.getOrDefault("scold", 0.0) > kin.getOrDefault("praise", 0.0), kin.toString());
        assertTrue(VerbKin.shared().ofNoun("condemnation").containsKey("condemn"));
    }

    /** Verbs whose entry asks for nothing are the purest: their own entries hidden, their kin must tell their type. */
    @Test
    void mostHiddenVerbsGetTheirType() {
        List<Predicate> plain = Pipelines.lexicon().predicates().stream()
                .filter(predicate -> predicate.part() == Part.VERB)
                .filter(predicate -> predicate.conditions().isEmpty())
                .toList();
        int guessed = 0;
        int right = 0;
        for (Predicate predicate : plain) {
            for (String lemma : predicate.lemmas()) {
                Optional<TypeGuesser.Guess> guess = guess(lemma);
                guessed += guess.isPresent() ? 1 : 0;
                right += guess.filter(found -> found.type() == predicate.type()).isPresent() ? 1 : 0;
            }
        }
        assertTrue(right >= LEAST_SHARE_RIGHT * guessed, right + " of " + guessed + " right");
    }

    @Test
    void wordThatNobodyKnowsHasNoType() {
        assertEquals(Optional.empty(), guess("blorfed"));
    }

    @Test
    void actOfUnknownVerbIsReportedWithLessConfidence() {
        EventMention known = onlyEvent("Iran condemned Bahrain.");
        EventMention guessed = onlyEvent("Iran derogated Bahrain.");
        assertEquals(EventType.ACCUSE, guessed.type());
        assertEquals("kin.v.derogate", guessed.evidence().rule());
        assertTrue(guessed.confidence() < known.confidence(), guessed.confidence() + " and " + known.confidence());
    }

    @Test
    void verbThatSaysNothingOfPoliticsIsNoEvent() {
        assertEquals(List.of(), events("Iran resembles Bahrain."));
    }

    private static EventMention onlyEvent(String text) {
        List<EventMention> events = events(text);
        assertEquals(1, events.size(), text);
        return events.get(0);
    }

    private static List<EventMention> events(String text) {
        return Pipelines.shared()
                .read(new Input("text", text, Metadata.none()))
                .get(0)
                .events();
    }
}
