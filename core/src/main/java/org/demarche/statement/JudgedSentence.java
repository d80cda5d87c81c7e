package org.demarche.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.event.Attribution;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;
import org.demarche.event.Evidence;
import org.demarche.statement.Evaluations.Judgement;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;

/** One sentence in which a speaker may judge somebody. One use serves one sentence. */
final class JudgedSentence {
    private static final String ACCUSE_RULE = "accuse.evaluation";
    private static final String SUPPORT_RULE = "support.evaluation";
    /** How many sentences back "this" may point. */
    private static final int MAX_SENTENCES = 3;

    private final Evaluations evaluations;
    private final Parse parse;
    private final Bearers bearers;
    private final Mentions mentions;
    private final List<Statement> statements;
    private final Map<Integer, List<EventMention>> events;
    private final Set<Integer> triggers = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    JudgedSentence(
            Evaluations evaluations,
            Parse parse,
            Mentions mentions,
            List<Statement> statements,
            Map<Integer, List<EventMention>> events) {
        this.evaluations = evaluations;
        this.parse = parse;
        this.bearers = new Bearers(evaluations, parse, mentions);
        this.mentions = mentions;
        this.statements = statements;
        this.events = events;
        Set<Span> spans = events.getOrDefault(parse.sentence().number(), List.of()).stream()
                .filter(event -> !isHostile(event.type()))
                .map(event -> event.evidence().trigger())
                .collect(Collectors.toSet());
        for (Token token : parse.tokens()) {
            if (spans.contains(token.span())) {
                triggers.add(token.number());
            }
        }
    }

    /** What is told of a hostile act doesn't yet judge it: "the brutal attack" may still be called so. */
    private static boolean isHostile(EventType type) {
        return type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.MOBILIZE;
    }

    /** The act of whoever says {@code word} of somebody else; empty where nobody known does. */
    Optional<EventMention> judged(Token word, Judgement judgement) {
        Token clause = clause(word);
        List<Attribution> sources = EventSources.said(word.span(), statements);
        boolean isAsked = sources.isEmpty() && isQuestion();
        if (isToldAlready(word) || isSupposed(word) || isTopic(word) || isAsked) {
            return Optional.empty();
        }
        Optional<Mention> speaker =
                sources.isEmpty() ? mentions.issuer() : sources.get(0).who();
        return speaker.filter(Mention::isCoded)
                .filter(who -> sources.isEmpty() || sources.get(0).kind() != Attribution.Kind.PRESS)
                .flatMap(who -> judged(word, clause, judgement, who, sources));
    }

    private Optional<EventMention> judged(
            Token word, Token clause, Judgement judgement, Mention who, List<Attribution> sources) {
        Predicate<Mention> isOther = isOtherThan(who);
        boolean isDenied =
                isNegated(word) || (isNegated(clause) && !bearers.isOwned(word, isOther)) || isDisbelieved(clause);
        boolean isNothing = isDenied ? judgement == Judgement.BLAME : judgement == Judgement.DUE;
        if (isNothing || (isDenied && !bearers.isPredicate(word))) {
            return Optional.empty();
        }
        EventType type = isDenied || judgement == Judgement.BLAME ? EventType.ACCUSE : EventType.SUPPORT;
        return parties(word, clause, type, isOther)
                .filter(parties -> done.add(clause.number() + " " + SpeechActs.codes(parties)))
                .map(parties -> act(type, who, parties, word, sources));
    }

    /** "if Iran commits further aggression", "any aggression by Iran" say nothing of what it did. */
    private boolean isSupposed(Token word) {
        Token current = word;
        boolean isNoun = true;
        while (true) {
            Token inner = current;
            isNoun = isNoun && !inner.isVerb();
            boolean isCondition =
                    inner.is("advcl") && parse.children(inner, "mark").stream().anyMatch(evaluations::isCondition);
            boolean isAny = isNoun && parse.children(inner, "det").stream().anyMatch(evaluations::isCondition);
            if (isCondition || isAny) {
                return true;
            }
            if (current.head() == 0) {
                return false;
            }
            current = parse.token(current.head());
        }
    }

    private boolean isQuestion() {
        List<Token> tokens = parse.tokens();
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).form().endsWith("?");
    }

    /** "They discussed Russia's brutal war": what is only talked about is not judged by who talks. */
    private boolean isTopic(Token word) {
        Token current = word;
        while (current.head() != 0 && !current.isVerb()) {
            Token above = parse.token(current.head());
            boolean isArgument = above.isVerb() && (current.is("obj") || current.is("obl") || current.is("nsubj:pass"));
            if (isArgument && evaluations.isTalk(above)) {
                return true;
            }
            current = above;
        }
        return false;
    }

    /** Of whom it is said; where the text leaves it open ("this is unacceptable"), who was told to act so before. */
    private Optional<List<Mention>> parties(Token word, Token clause, EventType type, Predicate<Mention> isOther) {
        Optional<Mention> named = bearers.of(word, clause, isOther);
        boolean isOpen = type == EventType.ACCUSE && bearers.pointsBack(word, clause);
        return named.isPresent() || !isOpen
                ? named.map(List::of)
                : culprit(isOther.and(mention -> !isNamedBehind(word, mention)));
    }

    /** "unacceptable that the UN was kept out": who is named there suffers it. */
    private boolean isNamedBehind(Token word, Mention mention) {
        return mentions.all().stream()
                .filter(other -> other.sentence() == parse.sentence().number() && other.head() > word.number())
                .anyMatch(other -> other.codes().stream().anyMatch(mention.codes()::contains));
    }

    /** Who acted, or was spoken to, in the last act told before that {@code isOther} took part in. */
    private Optional<List<Mention>> culprit(Predicate<Mention> isOther) {
        int here = parse.sentence().number();
        for (int sentence = here - 1; sentence >= here - MAX_SENTENCES; sentence--) {
            List<EventMention> told = events.getOrDefault(sentence, List.of());
            for (int i = told.size() - 1; i >= 0; i--) {
                List<Mention> others =
                        actors(told.get(i)).stream().filter(isOther).toList();
                if (!others.isEmpty()) {
                    return Optional.of(others);
                }
            }
        }
        return Optional.empty();
    }

    /** Who acted; whom somebody spoke to; both where each did as the other. */
    private static List<Mention> actors(EventMention event) {
        if (event.type().isSymmetric()) {
            return Stream.concat(event.source().stream(), event.target().stream())
                    .toList();
        }
        return isAddress(event.type()) ? event.target() : event.source();
    }

    private static boolean isAddress(EventType type) {
        return type == EventType.ACCUSE || type == EventType.REQUEST || type == EventType.THREATEN;
    }

    private static Predicate<Mention> isOtherThan(Mention speaker) {
        return mention -> mention.isCoded() && mention.isOtherThan(speaker);
    }

    /** The word hangs below one that reports an act already ("condemns the barbaric attack"). */
    private boolean isToldAlready(Token word) {
        Token current = word;
        while (true) {
            if (triggers.contains(current.number())) {
                return true;
            }
            if (current.head() == 0) {
                return false;
            }
            current = parse.token(current.head());
        }
    }

    private boolean isNegated(Token token) {
        return parse.children(token).stream().anyMatch(evaluations::isNegation);
    }

    /** "I don't think it is right". */
    private boolean isDisbelieved(Token clause) {
        return clause.is("ccomp")
                && parse.head(clause)
                        .filter(verb -> evaluations.isBelief(verb) && isNegated(verb))
                        .isPresent();
    }

    private Token clause(Token word) {
        Token current = word;
        while (current.head() != 0
                && parse.children(current, "nsubj").isEmpty()
                && parse.children(current, "csubj").isEmpty()) {
            current = parse.token(current.head());
        }
        return current;
    }

    private EventMention act(
            EventType type, Mention speaker, List<Mention> bearers, Token word, List<Attribution> sources) {
        Span span = word.span();
        for (Mention bearer : bearers) {
            if (bearer.sentence() == parse.sentence().number()) {
                span = span.cover(bearer.span());
            }
        }
        return SpeechActs.act(
                type,
                speaker,
                bearers,
                sources.stream().skip(1).toList(),
                new Evidence(
                        parse.sentence().number(),
                        SpeechActs.withSpeaker(span, parse.sentence().number(), speaker),
                        word.span(),
                        type == EventType.ACCUSE ? ACCUSE_RULE : SUPPORT_RULE));
    }
}
