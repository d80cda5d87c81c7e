package org.demarche.event;

import java.util.ArrayList;
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
    private static final Set<String> MESSAGES = Set.copyOf(Resources.entries("message-nouns.txt"));
    private static final Set<String> OFFERS = Set.copyOf(Resources.entries("offer-nouns.txt"));
    private static final Set<String> ENEMY_WORDS = Set.copyOf(Resources.entries("enemy-words.txt"));
    private static final Set<String> TOPIC_PREPOSITIONS = Set.copyOf(Resources.entries("topic-prepositions.txt"));
    private static final Set<String> PLACE_PREPOSITIONS = Set.copyOf(Resources.entries("place-prepositions.txt"));
    private static final Set<String> TITLE_PREPOSITIONS = Set.copyOf(Resources.entries("title-prepositions.txt"));
    private static final Set<String> BACKGROUND = Set.copyOf(Resources.entries("background-prepositions.txt"));
    private static final Set<EventType> WITH_TOPIC = Set.of(
            EventType.REQUEST,
            EventType.REJECT,
            EventType.AGREE,
            EventType.ACCUSE,
            EventType.COOPERATE,
            EventType.SUPPORT,
            EventType.CONSULT);
    /** What may be done through others, without being about anybody. */
    private static final Set<EventType> WITH_GO_BETWEEN =
            Set.of(EventType.RETREAT, EventType.CONCEDE, EventType.THREATEN);

    private final Parse parse;
    private final Mentions mentions;
    private final Between between;

    ThirdParties(Parse parse, Mentions mentions, ArgumentActors actors) {
        this.parse = parse;
        this.mentions = mentions;
        this.between = new Between(parse, actors);
    }

    /** {@code filled} with those who mediate and those whom the act of {@code match} regards. */
    Parties.Filled add(PredicateMatcher.Match match, Parties.Filled filled) {
        EventType type = match.predicate().type();
        boolean hasTopic = WITH_TOPIC.contains(type);
        boolean isNobodys = filled.source().isEmpty() && filled.target().isEmpty();
        if (isNobodys || !(hasTopic || WITH_GO_BETWEEN.contains(type))) {
            return filled;
        }
        Token word = match.frame().word();
        Set<String> parties = Mentions.codes(filled.source());
        parties.addAll(Mentions.codes(filled.target()));
        List<Mention> via = new ArrayList<>(filled.via());
        between.of(word).stream()
                .filter(mention -> mention.codes().stream().noneMatch(parties::contains))
                .forEach(via::add);
        if (!hasTopic) {
            return new Parties.Filled(filled.source(), filled.target(), via, filled.about());
        }
        List<Token> topic = topic(word);
        if (via.isEmpty()) {
            via.addAll(mediators(type, word, topic, filled));
        }
        List<Mention> about = new ArrayList<>(filled.about());
        about.removeIf(mention -> parties.containsAll(mention.codes()));
        if (about.isEmpty()) {
            parties.addAll(Mentions.codes(via));
            about.addAll(regarded(type, word, topic, parties));
        }
        boolean isBearer = type == EventType.CONSULT
                && via.isEmpty()
                && !about.isEmpty()
                && match.frame().arguments(Frame.OBJECT).stream().anyMatch(object -> MESSAGES.contains(object.lemma()));
        return new Parties.Filled(filled.source(), filled.target(), isBearer ? filled.source() : via, about);
    }

    /** Who mediates by what an act is about: who is asked to, who offers to, or who refuses the request to. */
    private List<Mention> mediators(EventType type, Token word, List<Token> topic, Parties.Filled filled) {
        if (type == EventType.CONSULT) {
            return Between.isMediation(word) && filled.target().size() > 1 ? filled.source() : List.of();
        }
        if (topic.stream().noneMatch(token -> MEDIATION.contains(token.lemma()))) {
            return List.of();
        }
        boolean isOffered =
                type == EventType.REJECT && topic.stream().anyMatch(token -> OFFERS.contains(token.lemma()));
        if (type == EventType.SUPPORT || type == EventType.ACCUSE) {
            return List.of();
        }
        return type == EventType.REQUEST || isOffered ? filled.target() : filled.source();
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
            if (current.head() == 0 || isAside(current)) {
                return false;
            }
            current = parse.token(current.head());
        }
        return true;
    }

    private boolean isAside(Token token) {
        boolean describesActor = (token.is("acl") || token.is("appos"))
                && parse.head(token).filter(this::isActor).isPresent();
        return token.relation().equals("acl:relcl")
                || describesActor
                || BACKGROUND.contains(parse.preposition(token))
                || token.is("parataxis")
                || token.is("nsubj")
                || (token.is("conj") && token.isVerb())
                || (token.is("advcl") && !isPurpose(token));
    }

    /** "the coalition fighting the militants" says who the coalition is. */
    private boolean isActor(Token token) {
        return at(token)
                .filter(mention -> mention.isCoded() && mention.form() != Mention.Form.MODIFIER)
                .isPresent();
    }

    private Optional<Mention> at(Token token) {
        return mentions.at(parse.sentence().number(), token);
    }

    private boolean isPurpose(Token token) {
        return parse.children(token, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("to"));
    }

    /** "NATO" in "NATO chief Jens Stoltenberg" only says who he is. */
    private boolean isTitle(Token token) {
        Optional<Token> above = parse.head(token);
        boolean isPart = token.is("nmod") && TITLE_PREPOSITIONS.contains(parse.preposition(token));
        return (token.is("compound") || token.is("amod") || isPart)
                && above.flatMap(this::at).isPresent();
    }

    /** "Chinese-made", "in Kuwaiti waters": what a thing or a place is like. */
    private boolean isAttribute(Token token, Mention mention) {
        if (mention.form() != Mention.Form.MODIFIER) {
            return false;
        }
        Optional<Token> above = parse.head(token);
        return above.filter(head -> head.tag().equals("VBN") && (head.is("amod") || head.is("compound")))
                        .isPresent()
                || above.map(parse::preposition)
                        .filter(words -> PLACE_PREPOSITIONS.contains(words) && !TOPIC_PREPOSITIONS.contains(words))
                        .isPresent();
    }

    private List<Mention> regarded(EventType type, Token word, List<Token> topic, Set<String> parties) {
        Map<String, Mention> found = new LinkedHashMap<>();
        Map<String, Mention> enemies = new LinkedHashMap<>();
        for (Token token : topic) {
            Optional<Mention> mention = at(token)
                    .filter(Mention::isCoded)
                    .filter(other -> !isTitle(token) && !isAttribute(token, other))
                    .filter(other -> isAbout(type, token, word, other))
                    .filter(other -> other.codes().stream().noneMatch(parties::contains));
            mention.ifPresent(other ->
                    (isEnemy(token) ? enemies : found).putIfAbsent(other.codes().toString(), other));
        }
        enemies.keySet().forEach(found::remove);
        // A cooperation's enemy is its third party; in "dislikes the alliance with Russia against the militants" Russia
        // is.
        if (found.isEmpty() || type == EventType.COOPERATE) {
            enemies.forEach(found::putIfAbsent);
        }
        return List.copyOf(found.values());
    }

    /** Talks are about what stands behind "on" or "about", be it a place; other acts about any actor that their words name. */
    private boolean isAbout(EventType type, Token token, Token word, Mention mention) {
        boolean isPlace = mention.form() == Mention.Form.PLACE;
        if (type != EventType.CONSULT) {
            return !isPlace;
        }
        boolean isFurtherParty =
                token.is("conj") && parse.head(token).filter(this::isActor).isEmpty();
        return isUnderTopic(token, word) || !(isFurtherParty || isPlace);
    }

    private boolean isUnderTopic(Token token, Token word) {
        return TreePath.between(parse, word, token).down().stream()
                .anyMatch(entered ->
                        TOPIC_PREPOSITIONS.contains(parse.preposition(entered)) && entered.number() != token.number());
    }

    private boolean isEnemy(Token token) {
        boolean isAgainst =
                parse.children(token, "case").stream().anyMatch(child -> ENEMY_WORDS.contains(child.lemma()));
        return isAgainst
                || parse.head(token)
                        .filter(head -> ENEMY_WORDS.contains(head.lemma()))
                        .isPresent();
    }
}
