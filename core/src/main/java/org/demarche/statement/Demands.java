package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.event.Attribution;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;
import org.demarche.event.Evidence;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;

/** Demands that lie in saying what another must do: "Russia must withdraw", "it is essential that Iran answer". */
final class Demands {
    private static final Set<String> VERBS = Set.copyOf(Resources.entries("demand-verbs.txt"));
    private static final Set<String> ADJECTIVES = Set.copyOf(Resources.entries("demand-adjectives.txt"));
    private static final Set<String> NOUNS = Set.copyOf(Resources.entries("demand-nouns.txt"));
    private static final Set<String> NEGATIONS = Set.copyOf(Resources.entries("negations.txt"));
    private static final Set<String> POSTPONING = Set.copyOf(Resources.entries("postponing-words.txt"));
    private static final Set<String> OPEN_MODALS = Set.copyOf(Resources.entries("open-modals.txt"));
    private static final String RULE = "request.must";

    private final Parse parse;
    private final Mentions mentions;
    private final List<Statement> statements;

    /** Reads the sentence of {@code parse}. */
    Demands(Parse parse, Mentions mentions, List<Statement> statements) {
        this.parse = parse;
        this.mentions = mentions;
        this.statements = statements;
    }

    /** The demands of the sentence, in text order. */
    List<EventMention> find() {
        List<EventMention> found = new ArrayList<>();
        for (Token token : parse.tokens()) {
            demanded(token)
                    .filter(verb -> isDemand(token, verb))
                    .flatMap(verb -> demand(token, verb))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Whether {@code event} tells what {@code demand} is about: in "Russia must withdraw" nobody has withdrawn. */
    boolean isContent(EventMention event, EventMention demand) {
        Span span = event.evidence().trigger();
        Span root = demand.evidence().trigger();
        return event.evidence().sentence() == demand.evidence().sentence()
                && event.evidence().isByVerb()
                && Mentions.share(event.source(), demand.target())
                && parse.within(span).stream()
                        .findFirst()
                        .filter(word -> isBelow(word, root))
                        .isPresent();
    }

    /** Whether only conjunctions and infinitives stand between the word and the verb demanded. */
    private boolean isBelow(Token word, Span root) {
        Token current = word;
        while (!current.span().equals(root)) {
            boolean isStep = current.is("conj")
                    || current.is("xcomp")
                    || current.is("acl")
                    || current.is("advcl")
                    || current.is("obj");
            if (!isStep || current.head() == 0) {
                return false;
            }
            current = parse.token(current.head());
        }
        return true;
    }

    /** "must withdraw": the verb that the auxiliary hangs on; "has to withdraw", "has a duty to withdraw": "has" itself. */
    private Optional<Token> demanded(Token token) {
        if (ADJECTIVES.contains(token.lemma())) {
            return clauseOf(token);
        }
        if (NOUNS.contains(token.lemma()) && token.isNoun()) {
            return parse.head(token).filter(verb -> token.is("obj") && hasInfinitive(token, "acl") && isHaving(verb));
        }
        if (!VERBS.contains(token.lemma())) {
            return Optional.empty();
        }
        if (token.is("aux") && token.tag().equals("MD")) {
            return parse.head(token);
        }
        return token.isVerb() && !token.is("aux") && hasInfinitive(token, "xcomp")
                ? Optional.of(token)
                : Optional.empty();
    }

    private static boolean isHaving(Token verb) {
        return verb.isVerb() && VERBS.contains(verb.lemma());
    }

    private boolean hasInfinitive(Token token, String relation) {
        return parse.children(token, relation).stream()
                .anyMatch(child -> child.tag().equals("VB"));
    }

    /** "it is essential that Russia withdraw": the clause hangs on the adjective, or on "is" beside it. */
    private Optional<Token> clauseOf(Token adjective) {
        return Stream.concat(
                        parse.children(adjective).stream(),
                        parse.head(adjective).filter(verb -> adjective.is("xcomp")).stream()
                                .flatMap(verb -> parse.children(verb).stream()))
                .filter(clause -> clause.is("ccomp") || clause.is("csubj"))
                .findFirst();
    }

    /** Not "should Russia withdraw", "if it should", "has yet to", "does not have to", nor what must be done by others. */
    private boolean isDemand(Token word, Token verb) {
        boolean isModal = word.is("aux");
        boolean isSuffered = isModal && !parse.children(verb, "aux:pass").isEmpty();
        boolean isInverted =
                isModal && parse.children(verb, "nsubj").stream().anyMatch(subject -> subject.number() > word.number());
        boolean isCondition = parse.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.tag().equals("IN"))
                && verb.is("advcl");
        boolean isSpared = !isModal
                && parse.children(verb).stream()
                        .anyMatch(child -> child.is("advmod") && NEGATIONS.contains(child.lemma()));
        boolean isPostponed = Stream.concat(
                        parse.children(verb).stream(),
                        parse.children(verb, "xcomp").stream().flatMap(child -> parse.children(child).stream()))
                .anyMatch(child -> child.is("advmod") && POSTPONING.contains(child.lemma()));
        return !isSuffered
                && !isInverted
                && !isCondition
                && !isSpared
                && !isPostponed
                && !isOpen(verb)
                && !isAsked(verb);
    }

    /** "may have to withdraw" foresees it. */
    private boolean isOpen(Token verb) {
        return parse.children(verb, "aux").stream().anyMatch(aux -> OPEN_MODALS.contains(aux.lemma()));
    }

    /** "What the world needs to see is …": the clause is a thing there. */
    private boolean isAsked(Token verb) {
        return Stream.concat(
                        parse.children(verb).stream(),
                        parse.children(verb, "xcomp").stream().flatMap(child -> parse.children(child).stream()))
                .anyMatch(child -> child.tag().startsWith("W") && (child.is("obj") || child.is("advmod")));
    }

    private Optional<EventMention> demand(Token word, Token verb) {
        List<Attribution> sources = EventSources.said(verb.span(), statements);
        List<Mention> target = told(verb).map(List::of).orElseGet(() -> parse.children(verb, "nsubj").stream()
                .flatMap(subject -> Stream.concat(Stream.of(subject), parse.children(subject, "conj").stream()))
                .flatMap(subject -> mentions.at(parse.sentence().number(), subject).stream())
                .filter(Mention::isCoded)
                .toList());
        if (target.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mention> speaker =
                sources.isEmpty() ? mentions.issuer() : sources.get(0).who();
        Span span = verb.span().cover(word.span()).cover(target.get(0).span());
        return speaker.filter(who -> SpeechActs.isOther(who, target))
                .map(who -> SpeechActs.act(
                        EventType.REQUEST,
                        who,
                        target,
                        sources.stream().skip(1).toList(),
                        new Evidence(parse.sentence().number(), span, verb.span(), RULE)));
    }

    /** "told Iraq that it must wait": the pronoun is whoever is told. */
    private Optional<Mention> told(Token verb) {
        boolean isPronoun = parse.children(verb, "nsubj").stream()
                .anyMatch(subject -> subject.tag().equals("PRP"));
        return parse.head(verb)
                .filter(above -> isPronoun && verb.is("ccomp") && above.isVerb())
                .flatMap(above -> parse.children(above, "obj").stream().findFirst())
                .flatMap(object -> mentions.at(parse.sentence().number(), object))
                .filter(Mention::isCoded);
    }
}
