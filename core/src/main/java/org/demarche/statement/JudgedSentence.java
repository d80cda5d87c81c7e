package org.demarche.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.event.Attribution;
import org.demarche.event.Clauses;
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
    /** Ties that lead from a judging word to whom it is said of. */
    private static final Set<String> BEARERS = Set.of("of", "by");

    /** How many sentences back "this" may point. */
    private static final int MAX_SENTENCES = 3;
    /** How many nouns up an "of" chain is followed. */
    private static final int MAX_STEPS = 3;

    private final Evaluations evaluations;
    private final Parse parse;
    private final Clauses clauses;
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
        this.clauses = new Clauses(parse);
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
        boolean isDenied = isNegated(word) || isNegated(clause) || isDisbelieved(clause);
        boolean isNothing = isDenied ? judgement == Judgement.BLAME : judgement == Judgement.DUE;
        if (isNothing || (isDenied && !isPredicate(word)) || isToldAlready(word)) {
            return Optional.empty();
        }
        EventType type = isDenied || judgement == Judgement.BLAME ? EventType.ACCUSE : EventType.SUPPORT;
        List<Attribution> sources = EventSources.said(word.span(), statements);
        Optional<Mention> speaker =
                sources.isEmpty() ? mentions.issuer() : sources.get(0).who();
        return speaker.filter(Mention::isCoded)
                .filter(who -> sources.isEmpty() || sources.get(0).kind() != Attribution.Kind.PRESS)
                .flatMap(who -> bearers(word, clause, type, isOtherThan(who))
                        .filter(bearers -> done.add(clause.number() + " " + codes(bearers)))
                        .map(bearers -> act(type, who, bearers, word, sources)));
    }

    private static List<String> codes(List<Mention> mentions) {
        return mentions.stream().flatMap(mention -> mention.codes().stream()).toList();
    }

    /** Of whom it is said; where the text leaves it open ("this is unacceptable"), who was told to act so before. */
    private Optional<List<Mention>> bearers(Token word, Token clause, EventType type, Predicate<Mention> isOther) {
        Optional<Mention> named = bearer(word, clause, isOther);
        boolean isOpen = isPredicate(word) && type == EventType.ACCUSE;
        return named.isPresent() || !isOpen
                ? named.map(List::of)
                : culprit(isOther.and(mention -> !isNamedBehind(word, mention)));
    }

    private boolean isPredicate(Token word) {
        return !parse.children(word, "cop").isEmpty()
                || (word.is("xcomp") && parse.head(word).map(Token::isVerb).orElse(false));
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
                List<Mention> actors = isAddress(told.get(i).type())
                        ? told.get(i).target()
                        : told.get(i).source();
                List<Mention> others = actors.stream().filter(isOther).toList();
                if (!others.isEmpty()) {
                    return Optional.of(others);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAddress(EventType type) {
        return type == EventType.ACCUSE || type == EventType.REQUEST || type == EventType.THREATEN;
    }

    private static Predicate<Mention> isOtherThan(Mention speaker) {
        return mention -> mention.isCoded() && mention.codes().stream().noneMatch(speaker.codes()::contains);
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

    /** "I do not think that it can be right". */
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

    private Optional<Mention> bearer(Token word, Token clause, Predicate<Mention> isOther) {
        if (word.isVerb()) {
            return first(clauses.subjects(word), isOther);
        }
        Token noun =
                word.isNoun() ? word : parse.head(word).filter(Token::isNoun).orElse(word);
        return owner(noun, isOther)
                .or(() -> isPredicate(word) || isPredicate(noun) ? subject(clause, isOther) : Optional.empty())
                .or(() -> doer(noun, isOther));
    }

    /** Who the noun belongs to, or one that it hangs on: "its war of aggression". */
    private Optional<Mention> owner(Token noun, Predicate<Mention> isOther) {
        Token current = noun;
        for (int i = 0; i < MAX_STEPS; i++) {
            Optional<Mention> near = near(current, isOther);
            boolean isPart = current.is("nmod") && parse.preposition(current).equals("of");
            if (near.isPresent() || !isPart || current.head() == 0) {
                return near;
            }
            current = parse.token(current.head());
        }
        return Optional.empty();
    }

    /** "Iran continues its provocations": the subject of a verb of doing whose object the noun is. */
    private Optional<Mention> doer(Token noun, Predicate<Mention> isOther) {
        return parse.head(noun)
                .filter(verb -> (noun.is("obj") || noun.is("obl") || noun.is("xcomp")) && evaluations.isDoing(verb))
                .flatMap(verb -> first(clauses.subjects(verb), isOther));
    }

    /** The subject of a judging predicate; of "it is unacceptable that Iran attacks", who does that. */
    private Optional<Mention> subject(Token clause, Predicate<Mention> isOther) {
        List<Token> inner = parse.children(clause).stream()
                .filter(child -> child.is("ccomp") || child.is("csubj") || child.is("advcl"))
                .filter(child -> !clauses.isPassive(child))
                .toList();
        boolean isExpletive = parse.children(clause, "expl").stream().findAny().isPresent()
                || parse.children(clause, "nsubj").stream()
                        .anyMatch(subject ->
                                subject.tag().equals("PRP") && subject.lemma().equals("it") && !inner.isEmpty());
        return isExpletive
                ? inner.stream()
                        .map(child -> first(parse.children(child, "nsubj"), isOther))
                        .flatMap(Optional::stream)
                        .findFirst()
                : first(parse.children(clause, "nsubj"), isOther);
    }

    private Optional<Mention> first(List<Token> tokens, Predicate<Mention> isOther) {
        return tokens.stream()
                .map(token -> near(token, isOther).or(() -> part(token, isOther)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "each of Iran's launches". */
    private Optional<Mention> part(Token token, Predicate<Mention> isOther) {
        return parse.children(token, "nmod").stream()
                .filter(child -> parse.preposition(child).equals("of") && !evaluations.isSuffered(token))
                .map(child -> near(child, isOther))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code noun} itself, its possessor, a modifier, or who stands after "of" or "by". */
    private Optional<Mention> near(Token noun, Predicate<Mention> isOther) {
        Optional<Mention> own = at(noun).filter(isOther);
        if (own.isPresent()) {
            return own;
        }
        return parse.children(noun).stream()
                .filter(child -> child.is("nmod:poss")
                        || child.is("amod")
                        || child.is("compound")
                        || (child.is("nmod") && isBearer(noun, parse.preposition(child))))
                .map(this::at)
                .flatMap(Optional::stream)
                .filter(isOther)
                .findFirst();
    }

    private boolean isBearer(Token noun, String preposition) {
        return BEARERS.contains(preposition) && !(preposition.equals("of") && evaluations.isSuffered(noun));
    }

    private Optional<Mention> at(Token token) {
        return mentions.at(parse.sentence().number(), token).filter(mention -> mention.form() != Mention.Form.PLACE);
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
                        span,
                        word.span(),
                        type == EventType.ACCUSE ? ACCUSE_RULE : SUPPORT_RULE));
    }
}
