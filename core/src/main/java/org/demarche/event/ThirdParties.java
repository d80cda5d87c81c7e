package org.demarche.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * Who stands between the parties of an act and whom it regards in the end: "asked Iraq to mediate with the coalition", "shares
 * intelligence against the militants", "dislikes Iraq's cooperation with Russia".
 */
final class ThirdParties {
    private static final Set<String> MEDIATION = Set.copyOf(Resources.entries("mediation-words.txt"));
    private static final Set<EventType> WITH_TOPIC = Set.of(
            EventType.REQUEST,
            EventType.REJECT,
            EventType.AGREE,
            EventType.ACCUSE,
            EventType.COOPERATE,
            EventType.SUPPORT,
            EventType.CONSULT);

    private final Parse parse;
    private final Mentions mentions;

    ThirdParties(Parse parse, Mentions mentions) {
        this.parse = parse;
        this.mentions = mentions;
    }

    /** {@code filled} with those who mediate and those whom the act of {@code match} regards. */
    Parties.Filled add(PredicateMatcher.Match match, Parties.Filled filled) {
        EventType type = match.predicate().type();
        Token word = match.frame().word();
        if (!WITH_TOPIC.contains(type) || filled.source().isEmpty()) {
            return filled;
        }
        List<Token> topic = topic(word);
        boolean isMediation =
                type != EventType.CONSULT && topic.stream().anyMatch(token -> MEDIATION.contains(token.lemma()));
        List<Mention> via = new ArrayList<>(filled.via());
        if (isMediation && via.isEmpty()) {
            via.addAll(type == EventType.REQUEST ? filled.target() : filled.source());
        }
        List<Mention> about = new ArrayList<>(filled.about());
        if (about.isEmpty()) {
            about.addAll(regarded(topic, filled));
        }
        return new Parties.Filled(filled.source(), filled.target(), via, about);
    }

    /** The words that hang on {@code word} without what is told of them in clauses of their own. */
    private List<Token> topic(Token word) {
        List<Token> topic = new ArrayList<>();
        for (Token token : parse.tokens()) {
            if (token.number() != word.number() && isInTopic(token, word)) {
                topic.add(token);
            }
        }
        return topic;
    }

    private boolean isInTopic(Token token, Token word) {
        Token current = token;
        while (current.number() != word.number()) {
            boolean isAside = current.relation().equals("acl:relcl")
                    || current.is("parataxis")
                    || current.is("nsubj")
                    || (current.is("conj") && isClause(current))
                    || (current.is("advcl") && !isPurpose(current));
            if (current.head() == 0 || isAside) {
                return false;
            }
            current = parse.token(current.head());
        }
        return true;
    }

    private static boolean isClause(Token token) {
        return token.isVerb();
    }

    private boolean isPurpose(Token token) {
        return parse.children(token, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("to"));
    }

    /** "NATO" in "NATO chief Jens Stoltenberg" only says who he is. */
    private boolean isTitle(Token token) {
        Optional<Token> above = parse.head(token);
        return (token.is("compound") || token.is("amod") || token.is("nmod"))
                && above.flatMap(head -> mentions.at(parse.sentence().number(), head))
                        .isPresent();
    }

    private List<Mention> regarded(List<Token> topic, Parties.Filled filled) {
        Set<String> parties = new HashSet<>();
        filled.source().forEach(mention -> parties.addAll(mention.codes()));
        filled.target().forEach(mention -> parties.addAll(mention.codes()));
        Map<String, Mention> found = new LinkedHashMap<>();
        for (Token token : topic) {
            Optional<Mention> mention = mentions.at(parse.sentence().number(), token)
                    .filter(Mention::isCoded)
                    .filter(other -> other.form() != Mention.Form.PLACE && !isTitle(token))
                    .filter(other -> other.codes().stream().noneMatch(parties::contains));
            mention.ifPresent(other -> found.putIfAbsent(other.codes().toString(), other));
        }
        return List.copyOf(found.values());
    }
}
