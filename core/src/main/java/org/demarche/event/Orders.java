package org.demarche.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.PredicateMatcher.Match;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/** "ordered his staff to withhold the aid": what somebody has his own people do, he does. One use serves one sentence. */
final class Orders {
    /** Verbs by which one has others do something. */
    private static final Set<String> VERBS = Set.copyOf(Resources.entries("order-verbs.txt"));

    private final Parse parse;
    private final Parties parties;
    private final Map<Integer, Match> matches;

    /**
     * @param matches the predicates of the sentence by the numbers of their words; may still grow
     */
    Orders(Parse parse, Parties parties, Map<Integer, Match> matches) {
        this.parse = parse;
        this.parties = parties;
        this.matches = matches;
    }

    /** The order to the own people that {@code match} is the content of. */
    Optional<Match> over(Match match) {
        Token word = match.frame().word();
        boolean isContent = word.tag().equals("VB") && (word.is("xcomp") || word.is("advcl"));
        return parse.head(word)
                .filter(verb -> isContent)
                .map(verb -> matches.get(verb.number()))
                .filter(this::isOwn);
    }

    /** Whether {@code outer} is an order that somebody gives his own people. */
    boolean isOwn(Match outer) {
        if (!VERBS.contains(outer.frame().word().lemma()) || !outer.frame().has(Frame.OBJECT)) {
            return false;
        }
        Parties.Filled filled = parties.of(outer);
        return filled.source().size() == 1
                && filled.target().size() == 1
                && filled.source().get(0).codes().equals(filled.target().get(0).codes())
                && !filled.target().get(0).isBesideGovernment();
    }
}
