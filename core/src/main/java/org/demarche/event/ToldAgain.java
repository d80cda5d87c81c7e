package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.actor.Mention;
import org.demarche.actor.Registry;
import org.demarche.event.Predicate.Part;
import org.demarche.event.PredicateMatcher.Match;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/** Whether words that lack a party may tell again what was told elsewhere, from where the party can be had. */
final class ToldAgain {
    /** "declined to comment" refuses nothing to a party. */
    private static final Set<String> RETICENCE = Set.copyOf(Resources.entries("reticence-verbs.txt"));
    /** What one may do alone, before an audience. */
    private static final Set<String> TALKING = Set.of("speak", "talk");

    private final Parse parse;
    private final ArgumentActors actors;
    private final Registry registry;

    ToldAgain(Parse parse, ArgumentActors actors, Registry registry) {
        this.parse = parse;
        this.actors = actors;
        this.registry = registry;
    }

    /**
     * "The attack killed ten", "declined the request", "his refusal" tell an act again; "in the fight against terrorism"
     * and "welcomed talks" only hint at one.
     */
    boolean mayBe(Match match, List<Mention> source) {
        Token word = match.frame().word();
        if (match.predicate().part() == Part.NOUN) {
            boolean isArgument = word.is("nsubj") || word.is("obj") || word.head() == 0 || isPredicated(word);
            boolean isPhrase = word.is("obl")
                    && !parse.children(word, "det").isEmpty()
                    && parse.children(word, "nmod").isEmpty();
            return !source.isEmpty() || isArgument || isPhrase;
        }
        if (match.frame().arguments(Frame.COMPLEMENT).stream().anyMatch(verb -> RETICENCE.contains(verb.lemma()))) {
            return false;
        }
        if (isSpeakingAlone(match) || isForOthers(match)) {
            return false;
        }
        return source.isEmpty()
                || EventCoder.SPEECH.contains(match.predicate().type())
                || match.predicate().type() == EventType.ACCUSE
                || Soil.matters(match.predicate().type())
                || match.predicate().type() == EventType.CONCEDE
                || isTalkWithOfficials(match)
                || match.frame().arguments(Frame.OBJECT).stream()
                        .allMatch(object -> Clauses.isBackReference(parse, object));
    }

    /** "protesters who speak about the war": with nobody, unless two are named. */
    private boolean isSpeakingAlone(Match match) {
        return match.predicate().type() == EventType.CONSULT
                && match.predicate()
                        .roles()
                        .getOrDefault(Frame.SUBJECT, Set.of())
                        .contains(Predicate.ArgumentRole.BOTH)
                && TALKING.contains(match.frame().word().lemma());
    }

    /** "its support to armed groups": to some whom nobody knows, not to whoever it dealt with before. */
    private boolean isForOthers(Match match) {
        EventType type = match.predicate().type();
        return (type == EventType.SUPPORT || type == EventType.AID)
                && match.frame().functions().stream()
                        .filter(function -> match.predicate()
                                .roles()
                                .getOrDefault(function, Set.of())
                                .contains(Predicate.ArgumentRole.TARGET))
                        .flatMap(function -> match.frame().arguments(function).stream())
                        .anyMatch(argument -> !argument.isName()
                                && registry.kindOfNoun(argument.lemma()).isPresent()
                                && !actors.isActor(argument));
    }

    /** "said that it was Iran's fault" */
    private boolean isPredicated(Token noun) {
        return noun.is("ccomp") && !parse.children(noun, "cop").isEmpty();
    }

    /** "met senior officials": whose they are may be said by where he was; "sent a letter through Oman" names no one met. */
    static boolean isTalkWithOfficials(Match match) {
        return match.predicate().type() == EventType.CONSULT
                && match.predicate().conditions().stream()
                        .filter(condition -> condition.test() == Predicate.Condition.Test.LEMMA)
                        .flatMap(condition -> condition.functions().stream())
                        .anyMatch(function -> match.predicate()
                                .roles()
                                .getOrDefault(function, Set.of())
                                .contains(Predicate.ArgumentRole.TARGET));
    }
}
