package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.actor.Mention;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * Who stands between the parties of an act by the words around it: "through Qatar", "under the auspices of the African Union",
 * "talks brokered by Oman", "Oman hosted talks".
 */
final class Between {
    private static final Set<String> PREPOSITIONS = Set.copyOf(Resources.entries("via-prepositions.txt"));
    private static final Set<String> VERBS = Set.copyOf(Resources.entries("mediation-verbs.txt"));
    private static final Set<String> NOUNS = Set.copyOf(Resources.entries("mediation-nouns.txt"));

    private final Parse parse;
    private final ArgumentActors actors;
    private final Clauses clauses;

    Between(Parse parse, ArgumentActors actors) {
        this.parse = parse;
        this.actors = actors;
        this.clauses = new Clauses(parse);
    }

    /** Whether the act of {@code word} is itself a bringing together of others. */
    static boolean isMediation(Token word) {
        return VERBS.contains(word.lemma());
    }

    /** The actors between the parties of the act of {@code word}, in text order of the words that tell them. */
    List<Mention> of(Token word) {
        List<Mention> between = new ArrayList<>();
        for (Token child : parse.children(word)) {
            between.addAll(below(child));
        }
        parse.head(word).filter(Token::isVerb).ifPresent(verb -> between.addAll(above(word, verb)));
        return between;
    }

    private List<Mention> below(Token child) {
        boolean isPhrase = child.is("obl") || child.is("nmod");
        if (isPhrase && PREPOSITIONS.contains(parse.preposition(child))) {
            return actors.of(child);
        }
        if (isPhrase && NOUNS.contains(child.lemma())) {
            return actors.of(child);
        }
        boolean isParticiple = child.relation().equals("acl") || child.is("amod");
        return isParticiple && VERBS.contains(child.lemma()) && !child.tag().equals("VBG") ? agents(child) : List.of();
    }

    /** The verb that carries the act's noun: "talks were brokered by", "held talks through", "Oman hosted talks". */
    private List<Mention> above(Token noun, Token verb) {
        List<Mention> found = new ArrayList<>();
        boolean isSubject = noun.is("nsubj");
        if (!noun.isNoun() || !(noun.is("obj") || isSubject)) {
            return found;
        }
        for (Token child : parse.children(verb)) {
            if (child.number() != noun.number() && child.is("obl") && !VERBS.contains(verb.lemma())) {
                found.addAll(below(child));
            }
        }
        if (VERBS.contains(verb.lemma())) {
            found.addAll(isSubject ? agents(verb) : direct(clauses.subjects(verb)));
        }
        return found;
    }

    private List<Mention> agents(Token participle) {
        List<Mention> found = new ArrayList<>(direct(clauses.agents(participle)));
        parse.children(participle, "obl:npmod").forEach(leader -> found.addAll(actors.of(leader)));
        return found;
    }

    private List<Mention> direct(List<Token> tokens) {
        return tokens.stream()
                .filter(actors::isActor)
                .flatMap(token -> actors.of(token).stream())
                .toList();
    }
}
